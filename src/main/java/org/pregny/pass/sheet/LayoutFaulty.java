package org.pregny.pass.sheet;

import java.util.List;

/** A layout file by which no pass can be printed; the product does not start with it. */
class LayoutFaulty extends IllegalStateException {

    private static final long serialVersionUID = 1;

    LayoutFaulty(String file, List<String> faults) {
        super(file + ": " + String.join("; ", faults));
    }

    LayoutFaulty(String file, Exception cause) {
        super(file + ": " + cause.getMessage(), cause);
    }
}
