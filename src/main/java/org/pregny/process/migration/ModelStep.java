package org.pregny.process.migration;

/**
 * One element of a version of a model.
 *
 * @param name its label in the model's own language
 * @param type the kind of element, with what an event waits for: {@code boundaryEvent.timer}
 * @param outer id of what it is attached to or lies in; null if it lies in the model itself
 * @param holding whether a case can stand there, or be caught from there
 * @param repeated whether it is there once for each of many
 */
public record ModelStep(String id, String name, String type, String outer, boolean holding, boolean repeated) {

    /** Whether it may be the same step under another id. */
    boolean isLike(ModelStep other) {
        return isOfTheKindOf(other) && (id.equals(other.id) || name != null && name.equals(other.name));
    }

    /** Whether the engine could let a case that stands at the one go on at the other. */
    public boolean isOfTheKindOf(ModelStep other) {
        return type.equals(other.type) && repeated == other.repeated;
    }

    boolean awaitsTime() {
        return type.endsWith(".timer");
    }

    /** Whether the engine keeps a row about what it waits for. */
    boolean awaitsWord() {
        return type.equals("receiveTask") || type.matches(".*\\.(message|signal|conditional)");
    }
}
