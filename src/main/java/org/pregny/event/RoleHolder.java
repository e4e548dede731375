package org.pregny.event;

/** Who has a role, and in which office, both as the documents print them. */
public record RoleHolder(ProgrammeRole role, String name, String office) {}
