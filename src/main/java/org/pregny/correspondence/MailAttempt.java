package org.pregny.correspondence;

import java.time.Instant;

/** One try to hand over a letter: to which address, how it ended, and what the server said. */
public record MailAttempt(int number, Instant triedAt, String recipient, Handover.Result outcome, String reply) {}
