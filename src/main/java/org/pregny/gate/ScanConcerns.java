package org.pregny.gate;

/** What somebody has to look at after a scan; told in the scan's transaction, so that no concern is lost (domain P5). */
public interface ScanConcerns {

    void open(ScanConcern concern);
}
