package org.pregny.application;

/** Why an approval should be taken back: coded, on whose authority, what the person reads, and the grounds for colleagues. */
public record ApprovalRevocationRequest(RevocationGround ground, String authority, String words, String grounds) {}
