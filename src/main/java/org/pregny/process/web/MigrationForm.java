package org.pregny.process.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.pregny.process.migration.MigrationChoices;

/** A plan just as typed: {@code to-} and the id of a step, with the step at which its cases go on. */
record MigrationForm(Map<String, String> typed) {

    private static final String FIELD = "to-";

    static String field(String step) {
        return FIELD + step;
    }

    MigrationChoices choices() {
        Map<String, String> places = typed.entrySet().stream()
                .filter(field -> field.getKey().startsWith(FIELD))
                .filter(field -> !field.getValue().isEmpty())
                .collect(Collectors.toMap(field -> field.getKey().substring(FIELD.length()), Map.Entry::getValue));
        return new MigrationChoices(places, isTicked("failedToo"), isTicked("datesAnew"));
    }

    private boolean isTicked(String name) {
        return "on".equals(typed.get(name));
    }
}
