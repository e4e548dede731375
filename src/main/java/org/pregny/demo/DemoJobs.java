package org.pregny.demo;

/** What the conductor does while the demo walks: nothing of it waits for a thread. */
public interface DemoJobs {

    /** Does all that is due by now, and whatever follows from it. */
    void runDue();
}
