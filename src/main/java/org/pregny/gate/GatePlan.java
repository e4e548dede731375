package org.pregny.gate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pregny.kernel.Wording;
import org.pregny.pass.PassType;

/**
 * What a gate or door lets in to, compiled from its events so that a device needs no calendar: everything in seconds since
 * 1970 and in numbers. It says nothing of anybody.
 *
 * @param maxAge after how many seconds a list is too old to open by it without a second look
 * @param admits the number of an event whose passes are known here → numbers of the events here that they admit to
 * @param attended whether somebody stands by who looks at people and documents; nobody does at a kiosk
 * @param checksId whether whoever enters shows a document (seed S0:79): at the gates of the grounds, not at doors behind them
 * @param rightGates where to send somebody who stands at the wrong one
 */
record GatePlan(
        String gate,
        String zone,
        long maxAge,
        boolean attended,
        boolean checksId,
        List<ServedProgramme> events,
        Map<Integer, List<Integer>> admits,
        List<RightGate> rightGates,
        Wording seatNote) {

    /** A gate that takes special event passes, for the sentence that says where to go. */
    record RightGate(String code, Wording name) {}

    /** The same place, with a device that nobody stands by. */
    GatePlan withoutGuard() {
        return new GatePlan(gate, zone, maxAge, false, checksId, events, admits, rightGates, seatNote);
    }

    boolean knows(int event) {
        return admits.containsKey(event);
    }

    /** The events here that the pass is for, its own first; an emergency pass is for its own alone. */
    Stream<ServedProgramme> admittedBy(GatePass pass) {
        return admits.getOrDefault(pass.event(), List.of()).stream()
                .filter(number -> pass.type() != PassType.EMERGENCY_PASS || number == pass.event())
                .flatMap(number -> events.stream().filter(event -> event.number() == number));
    }
}
