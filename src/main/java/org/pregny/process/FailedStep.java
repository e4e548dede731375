package org.pregny.process;

import java.time.Instant;

/**
 * A step that was tried as often as allowed and now waits for a person.
 *
 * @param job the engine's job, by which it is tried again
 * @param model id of the model, {@code step} of the activity in it
 * @param about the business key: the id or code of what the step works on
 * @param message the first line of what went wrong
 */
public record FailedStep(String job, String model, String step, String about, String message, Instant since) {}
