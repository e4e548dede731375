package org.pregny.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.Wording;
import org.springframework.stereotype.Component;

/** Puts into words for a device what its gate lets in to; the same events always give the same text. */
@Component
class SnapshotPlans {

    private static final int MARK_BYTES = 9;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final GatePlans plans;
    private final EventCatalogue catalogue;

    SnapshotPlans(GatePlans plans, EventCatalogue catalogue) {
        this.plans = plans;
        this.catalogue = catalogue;
    }

    /** A plan as text, and a mark by which a device knows it again. */
    record Told(List<Event> sources, long maxAge, String text, String mark) {}

    Told of(SnapshotOrder order) {
        Event event = catalogue.event(order.event());
        AccessPoint gate = event.accessPoint(order.gate()).orElseThrow(() -> new NotFound("gate.notFound"));
        GatePlan plan = plans.of(gate, event.code());
        List<Event> sources = catalogue.events().stream()
                .filter(source -> plan.knows(source.number()))
                .toList();
        String text = text(new SnapshotPlan(plan, categories(sources), titles(sources)));
        return new Told(sources, plan.maxAge(), text, mark(text));
    }

    private Map<String, Wording> categories(List<Event> sources) {
        Map<String, Wording> words = new TreeMap<>();
        sources.stream()
                .flatMap(event -> catalogue.processOf(event).categories().stream())
                .forEach(category -> words.put(category.code(), category.name()));
        return words;
    }

    private static Map<Integer, Wording> titles(List<Event> sources) {
        Map<Integer, Wording> titles = new LinkedHashMap<>();
        sources.forEach(event -> titles.put(event.number(), event.title()));
        return titles;
    }

    private static String text(SnapshotPlan plan) {
        try {
            return JSON.writeValueAsString(plan);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mark(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, MARK_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
