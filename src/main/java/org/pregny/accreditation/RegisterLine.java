package org.pregny.accreditation;

/** A current line of a register and where it stands. */
record RegisterLine(RegisterEntry entry, RegisterPlace place) {}
