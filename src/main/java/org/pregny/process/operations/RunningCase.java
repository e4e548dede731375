package org.pregny.process.operations;

import java.util.UUID;

/**
 * What something that runs belongs to.
 *
 * @param name the number of the application, or the business key of what is none
 * @param caseId of the application; null for what is none
 */
public record RunningCase(String name, UUID caseId) {}
