package org.pregny.gate;

import org.pregny.pass.Pass;

/** Who keeps people inside, right of this room: told of every passage in the transaction of its scan. */
public interface Passages {

    void passed(ScanResult result, Pass pass, String zone);
}
