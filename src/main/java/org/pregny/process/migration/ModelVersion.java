package org.pregny.process.migration;

/**
 * One version of a model.
 *
 * @param id the engine's, of the version
 * @param model id of the model, the same in every version
 */
public record ModelVersion(String id, String model, int version) {}
