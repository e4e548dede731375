package org.pregny.application;

import java.time.Instant;

/**
 * The wait of an application for the accreditation of its organisation to a process.
 *
 * @param waitsUntil then a reviewer decides all the same
 * @param outcome null while it is open
 */
public record Parking(
        ApplicationId application, String process, Instant parkedAt, Instant waitsUntil, ParkingOutcome outcome) {}
