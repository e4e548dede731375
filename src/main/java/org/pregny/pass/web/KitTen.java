package org.pregny.pass.web;

import java.util.List;
import java.util.stream.IntStream;
import org.pregny.pass.EmergencyKit;
import org.pregny.pass.KitNumber;

/**
 * Ten numbers of a kit, as many as are typed before one wants to save.
 *
 * @param first running number that stands at the top
 */
record KitTen(int first, int last) {

    private static final int SIZE = 10;

    /** The ten in which this number stands; the first ten for anything else. */
    static KitTen with(String running, EmergencyKit kit) {
        boolean isOne = running != null && running.matches("[0-9]{1,3}");
        int wanted = isOne ? Integer.parseInt(running) : 1;
        return with(wanted >= 1 && wanted <= kit.size() ? wanted : 1, kit);
    }

    static KitTen with(int running, EmergencyKit kit) {
        int first = (running - 1) / SIZE * SIZE + 1;
        return new KitTen(first, Math.min(first + SIZE - 1, kit.size()));
    }

    static List<KitTen> all(EmergencyKit kit) {
        return IntStream.iterate(1, first -> first <= kit.size(), first -> first + SIZE)
                .mapToObj(first -> with(first, kit))
                .toList();
    }

    boolean holds(KitNumber number) {
        return number.running() >= first && number.running() <= last;
    }
}
