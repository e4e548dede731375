package org.pregny.run;

/** Where a room keeps its runs, and their cases; both tables are its own and begin alike. */
public record RunTables(String run, String item) {}
