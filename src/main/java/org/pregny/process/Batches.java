package org.pregny.process;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregny.application.ApplicationId;

/** Ids of applications in batches, each a short text that fits into a variable of the engine. */
public final class Batches {

    private static final int SIZE = 20;
    private static final String COMMA = ",";

    private Batches() {}

    public static List<String> of(List<ApplicationId> ids) {
        List<String> batches = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += SIZE) {
            batches.add(ids.subList(from, Math.min(from + SIZE, ids.size())).stream()
                    .map(ApplicationId::toString)
                    .collect(Collectors.joining(COMMA)));
        }
        return batches;
    }

    public static List<ApplicationId> open(String batch) {
        return Stream.of(batch.split(COMMA)).map(ApplicationId::of).toList();
    }
}
