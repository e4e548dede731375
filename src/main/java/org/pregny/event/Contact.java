package org.pregny.event;

import org.pregny.kernel.Wording;

/** A role mailbox and what it is for. */
public record Contact(Wording topic, String email) {}
