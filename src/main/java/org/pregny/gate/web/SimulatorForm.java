package org.pregny.gate.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregny.event.Event;
import org.pregny.gate.Direction;
import org.pregny.gate.GateSimulator;
import org.springframework.context.support.MessageSourceAccessor;

/**
 * What an organiser wants to try at a gate, as typed.
 *
 * @param minutes without a network; empty for none
 */
record SimulatorForm(String code, String gate, String day, String time, Direction direction, String minutes) {

    private static final int MOST_MINUTES = 7 * 24 * 60;

    SimulatorForm {
        code = code == null ? "" : code;
        gate = gate == null ? "" : gate;
        day = day == null ? "" : day.strip();
        time = time == null ? "" : time.strip();
        direction = direction == null ? Direction.ENTRY : direction;
        minutes = minutes == null ? "" : minutes.strip();
    }

    /** The first morning of the event, by its first gate. */
    static SimulatorForm of(Event event) {
        String gate = event.accessPoints().isEmpty()
                ? ""
                : event.accessPoints().get(0).code();
        return new SimulatorForm("", gate, event.hasDays() ? event.firstDay().toString() : "", "09:00", null, "");
    }

    List<FaultLine> faults(Event event, MessageSourceAccessor messages) {
        List<FaultLine> faults = new ArrayList<>();
        if (code.isBlank() || !ScanBatch.isCode(code)) {
            faults.add(new FaultLine("code", messages.getMessage("gate.fault.code")));
        }
        if (event.accessPoint(gate).isEmpty()) {
            faults.add(new FaultLine("gate", messages.getMessage("gate.simulator.fault.gate")));
        }
        if (date().isEmpty()) {
            faults.add(new FaultLine("day", messages.getMessage("gate.simulator.fault.day")));
        }
        if (clock().isEmpty()) {
            faults.add(new FaultLine("time", messages.getMessage("gate.simulator.fault.time")));
        }
        if (withoutNetwork().isEmpty()) {
            faults.add(new FaultLine("minutes", messages.getMessage("gate.simulator.fault.minutes")));
        }
        return faults;
    }

    /** Only of a form without faults. */
    GateSimulator.Question question(Event event) {
        ZonedDateTime at = date().orElseThrow().atTime(clock().orElseThrow()).atZone(event.zone());
        long age = withoutNetwork().orElseThrow().toSeconds();
        return new GateSimulator.Question(code, gate, direction, at.toInstant(), age);
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private Optional<LocalTime> clock() {
        try {
            return Optional.of(LocalTime.parse(time));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private Optional<Duration> withoutNetwork() {
        try {
            int typed = minutes.isEmpty() ? 0 : Integer.parseInt(minutes);
            return typed < 0 || typed > MOST_MINUTES ? Optional.empty() : Optional.of(Duration.ofMinutes(typed));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
