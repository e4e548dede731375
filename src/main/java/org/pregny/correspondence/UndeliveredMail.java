package org.pregny.correspondence;

/** A letter that needs a person, and whether it has waited too long. */
public record UndeliveredMail(OutgoingMail mail, boolean overdue) {}
