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
import java.util.List;
import org.pregny.event.Event;

/**
 * A plan as text: the same plan always gives the same.
 *
 * @param sources the events whose passes are for anything behind the gate
 * @param mark by which a device tells whether it holds this very text
 */
record PlanText(List<Event> sources, String text, String mark) {

    private static final int MARK_BYTES = 9;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    static PlanText of(List<Event> sources, SnapshotPlan plan) {
        try {
            String text = JSON.writeValueAsString(plan);
            return new PlanText(sources, text, mark(text));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isHeldBy(SnapshotOrder order) {
        return order.plan().equals(mark);
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
