package org.pregny.screening.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregny.request.Asking;
import org.pregny.request.RequestReason;
import org.pregny.screening.Joining;
import org.pregny.screening.ScreeningResult;
import org.pregny.screening.ScreeningTaskId;
import org.pregny.screening.SeenRequest;

/** What an officer typed about a request, just as typed. */
record ScreeningForm(Map<String, String> typed, List<String> ticked) {

    static final ScreeningForm EMPTY = new ScreeningForm(Map.of(), List.of());

    public String get(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean has(String code) {
        return ticked.contains(code);
    }

    /** What is said; null for nothing that can be said. */
    public ScreeningResult verdict() {
        return code(ScreeningResult.values(), get("verdict")).orElse(null);
    }

    public RequestReason reason() {
        return code(RequestReason.values(), get("reason")).orElse(null);
    }

    Joining joining() {
        return code(Joining.values(), get("joining")).orElse(null);
    }

    SeenRequest seen(ScreeningTaskId task) {
        String text = get("seen");
        return new SeenRequest(task, text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1);
    }

    Asking asking() {
        return new Asking(get("question"), ticked);
    }

    private static <E extends Enum<E>> Optional<E> code(E[] codes, String text) {
        return Arrays.stream(codes).filter(code -> code.name().equals(text)).findFirst();
    }
}
