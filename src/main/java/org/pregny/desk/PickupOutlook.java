package org.pregny.desk;

import org.pregny.event.PickupHours;

/**
 * What an organiser knows beforehand of the pick-up.
 *
 * @param people who still have to collect a pass
 * @param desks how many would be enough; 0 where no hours lie before the programme
 */
public record PickupOutlook(
        PickupHours hours, long people, int servedInTime, int desks, QueueForecast advised, QueueForecast unadvised) {

    static PickupOutlook of(PickupHours hours, long people) {
        return new PickupOutlook(
                hours,
                people,
                hours.servedInTime(),
                hours.desksFor(people),
                QueueForecast.advised(hours, people),
                QueueForecast.unadvised(hours, people));
    }

    public boolean suffices() {
        return people <= servedInTime;
    }
}
