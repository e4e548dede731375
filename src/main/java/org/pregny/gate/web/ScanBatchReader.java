package org.pregny.gate.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads both shapes of a batch leniently; what is missing or odd is judged, with its pointer, by the entries. */
class ScanBatchReader extends StdDeserializer<ScanBatch> {

    ScanBatchReader() {
        super(ScanBatch.class);
    }

    @Override
    public ScanBatch deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode body = context.readTree(parser);
        JsonNode list = body.isArray() ? body : body.path("scans");
        List<ScanEntry> scans = new ArrayList<>();
        list.forEach(entry -> scans.add(entry(entry)));
        return new ScanBatch(list.isArray() ? scans : List.of(), body.isArray() ? "" : "/scans");
    }

    private static ScanEntry entry(JsonNode entry) {
        return new ScanEntry(
                text(entry.path("code")),
                text(entry.path("nonce")),
                text(entry.path("direction")),
                text(entry.path("scannedAt")));
    }

    /** Null where nothing is written; a list or an object becomes a text that no check accepts as a value. */
    private static String text(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }
}
