package org.pregny.portal.web;

import java.util.List;

/**
 * A cell that is to be put right.
 *
 * @param heading message key of its column
 * @param value what stands in the cell
 * @param choices empty where any text may stand
 */
record SheetField(String id, String name, String heading, String value, String error, List<Words.Choice> choices) {

    public boolean isChoice() {
        return !choices.isEmpty();
    }

    /** Whether what stands in the cell is to be shown, as the list of choices cannot. */
    public boolean isForeign() {
        return isChoice()
                && !value.isEmpty()
                && choices.stream().noneMatch(c -> c.code().equals(value));
    }
}
