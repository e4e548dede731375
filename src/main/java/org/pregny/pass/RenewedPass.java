package org.pregny.pass;

/** A further pass as its holder had it, and what has become of it. */
record RenewedPass(Pass before, RenewedCredential now) {}
