package org.pregny.event;

import java.time.ZoneId;
import org.pregny.kernel.Wording;

/** Where an event takes place; its zone is the zone of all its times. */
public record Venue(Wording name, Wording room, Wording city, String country, ZoneId zone) {}
