package org.pregny.pass;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.TreeSet;

/**
 * Writes short ids, the first five bytes of the ids of passes, which are unique within an event: ascending, each as its
 * distance to the one before in groups of seven bits, the lowest first. A hundred thousand take less than 400 kB.
 */
final class ShortIds {

    private static final int GROUP = 7;
    private static final int GROUP_BITS = 127;

    private ShortIds() {}

    static byte[] pack(Collection<Long> ids) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long last = -1;
        for (long id : new TreeSet<>(ids)) {
            long distance = id - last - 1;
            for (; distance > GROUP_BITS; distance >>>= GROUP) {
                bytes.write((int) (distance & GROUP_BITS) | 1 << GROUP);
            }
            bytes.write((int) distance);
            last = id;
        }
        return bytes.toByteArray();
    }
}
