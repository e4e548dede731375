package org.pregny.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ids in batches, each a short text that fits into a variable of the engine. */
public final class Batches {

    private static final int SIZE = 50;
    private static final String COMMA = ",";

    private Batches() {}

    public static List<String> of(List<?> ids) {
        List<String> batches = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += SIZE) {
            batches.add(ids.subList(from, Math.min(from + SIZE, ids.size())).stream()
                    .map(Object::toString)
                    .collect(Collectors.joining(COMMA)));
        }
        return batches;
    }

    public static <T> List<T> open(String batch, Function<String, T> id) {
        return Stream.of(batch.split(COMMA)).map(id).toList();
    }
}
