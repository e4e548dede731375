package org.pregny.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.pregny.event.PickupHours;

/**
 * How the queue would be, half hour by half hour (domain d8): people come, the desks serve at their rate, the rest waits.
 *
 * @param late how many would still wait when the programme begins
 */
public record QueueForecast(List<Stretch> stretches, int late) {

    /** Nobody has measured it (inference): three times as many on the first day, twice that in the last hour. */
    private static final double FIRST_DAY = 3;

    private static final double LAST_HOUR = 6;

    /** One half hour: how many come, how many wait at its end, and how long whoever comes then waits. */
    public record Stretch(PickupHours.Slot slot, int arrivals, int waiting, int minutes) {}

    /** Everybody as the letter advises. */
    static QueueForecast advised(PickupHours hours, long people) {
        return of(hours, people, PickupHours.Slot::minutes);
    }

    /** As people come by themselves: most on the first morning, and shortly before it begins. */
    static QueueForecast unadvised(PickupHours hours, long people) {
        return of(hours, people, slot -> slot.minutes() * weight(hours, slot));
    }

    public int longest() {
        return stretches.stream().mapToInt(Stretch::minutes).max().orElse(0);
    }

    private static double weight(PickupHours hours, PickupHours.Slot slot) {
        if (hours.begins() == null || !slot.day().equals(hours.begins().toLocalDate())) {
            return 1;
        }
        return slot.starts().isBefore(hours.begins().minusHours(1)) ? FIRST_DAY : LAST_HOUR;
    }

    private static QueueForecast of(PickupHours hours, long people, ToDoubleFunction<PickupHours.Slot> share) {
        List<PickupHours.Slot> slots = hours.slotsInTime();
        double whole = slots.stream().mapToDouble(share).sum();
        double aMinute = (double) hours.terms().desks() / hours.terms().minutes();
        List<Stretch> stretches = new ArrayList<>();
        double waiting = 0;
        for (PickupHours.Slot slot : slots) {
            double arrivals = people * share.applyAsDouble(slot) / whole;
            boolean nextDay = !stretches.isEmpty()
                    && !stretches.get(stretches.size() - 1).slot().day().equals(slot.day());
            waiting = Math.max(0, (nextDay ? 0 : waiting) + arrivals - slot.minutes() * aMinute);
            stretches.add(new Stretch(
                    slot, (int) Math.round(arrivals), (int) Math.round(waiting), (int) Math.ceil(waiting / aMinute)));
        }
        return new QueueForecast(stretches, (int) Math.round(waiting));
    }
}
