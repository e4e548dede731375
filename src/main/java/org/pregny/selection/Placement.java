package org.pregny.selection;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Where a scenario puts a person.
 *
 * @param panel null for somebody who is not chosen
 * @param locked whether a proposal leaves it as it is
 */
public record Placement(String panel, boolean locked) {

    static final Placement NONE = new Placement(null, false);

    @JsonIgnore
    public boolean isChosen() {
        return panel != null;
    }
}
