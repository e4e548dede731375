package org.pregny.round;

import org.pregny.kernel.AuditedEvent;

/** Something of which figures of rounds may tell: a step of a request, of a list in circulation, or of an objection. */
public interface RoundStep extends AuditedEvent {}
