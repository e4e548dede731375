package org.pregny.bulk;

/**
 * How many people a run acts on.
 *
 * @param waits of them, who would wait for a place
 */
public record BulkPeople(int all, int waits) {}
