package org.pregny.application;

import java.util.Map;

/**
 * Fields as an applicant typed them.
 *
 * @param seen the application's version that the applicant had in view
 */
public record TypedFields(Map<FieldAddress, String> values, int seen) {

    /** Cannot be the version of any application. */
    private static final int UNSEEN = -1;

    public static final TypedFields NONE = new TypedFields(Map.of(), UNSEEN);

    boolean isOutdated(EventApplication application) {
        return !values.isEmpty() && seen != application.version();
    }
}
