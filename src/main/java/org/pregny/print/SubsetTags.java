package org.pregny.print;

import java.security.SecureRandom;
import java.util.Random;

/**
 * Names the font subsets of a document after the document: printed twice it is the same file, and no two share a subset
 * name, which printers that keep fonts by name would mix up.
 */
final class SubsetTags extends SecureRandom {

    static final SubsetTags SOURCE = new SubsetTags();

    private static final long serialVersionUID = 1;

    private static final ThreadLocal<Random> OF_THIS_DOCUMENT = ThreadLocal.withInitial(() -> new Random(0));

    static void startFrom(long seed) {
        OF_THIS_DOCUMENT.set(new Random(seed));
    }

    @Override
    public double nextDouble() {
        return OF_THIS_DOCUMENT.get().nextDouble();
    }
}
