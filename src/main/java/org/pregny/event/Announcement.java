package org.pregny.event;

import org.pregny.kernel.Wording;

/** An earlier wording of an event's date, and the document that said so. */
public record Announcement(Wording text, String source) {}
