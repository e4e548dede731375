package org.pregny.correspondence;

/** Whom a letter is for: a name in any script and an e-mail address. */
public record Recipient(String name, String address) {}
