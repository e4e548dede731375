package org.pregny.grant;

/** What somebody wants to do with an accreditation, as it was typed; {@code grounds} are for the colleague who has to agree. */
public record MeasureDraft(MeasureKind kind, MeasureGround ground, String authority, String words, String grounds) {}
