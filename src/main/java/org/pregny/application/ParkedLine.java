package org.pregny.application;

import java.time.Instant;
import org.pregny.accreditation.ProfileId;
import org.pregny.event.EventCode;

/**
 * An application and its wait for the accreditation of its organisation.
 *
 * @param organisation as it is known over events: whom it waits for
 * @param name of the organisation, as the application says it
 * @param settledAt null while it waits
 */
public record ParkedLine(
        String number, EventCode event, ProfileId organisation, String name, Parking parking, Instant settledAt) {}
