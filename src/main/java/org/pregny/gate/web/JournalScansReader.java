package org.pregny.gate.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads as many entries as a batch may have and one more; what follows is only counted as too much, and makes no work. */
class JournalScansReader extends StdDeserializer<List<JournalScan>> {

    JournalScansReader() {
        super(List.class);
    }

    @Override
    public List<JournalScan> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            return context.reportInputMismatch(this, "no list of entries");
        }
        List<JournalScan> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (entries.size() > ScanBatch.MOST) {
                parser.skipChildren();
            } else {
                entries.add(
                        parser.hasToken(JsonToken.VALUE_NULL) ? null : context.readValue(parser, JournalScan.class));
            }
        }
        return entries;
    }
}
