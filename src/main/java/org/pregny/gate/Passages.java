package org.pregny.gate;

import java.util.List;
import org.pregny.pass.Pass;

/**
 * Who keeps people inside, right of this room: told of every passage in the transaction of its scan. What is written goes out
 * with the scan ({@link org.pregny.kernel.Together}).
 */
public interface Passages {

    /** Somebody went through into or out of a zone. */
    record Passed(ScanResult scan, Pass pass, String zone) {}

    /** One after the other, though some may be of the same person. */
    void passed(List<Passed> passages);
}
