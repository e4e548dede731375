package org.pregny.pass;

/** A public Ed25519 key, 32 bytes, and the id that codes name it by. */
public record PublicKey(String kid, byte[] bytes) {}
