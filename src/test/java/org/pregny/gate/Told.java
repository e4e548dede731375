package org.pregny.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.upokecenter.cbor.CBORObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pregny.pass.Pass;
import org.pregny.pass.PassId;

/** A snapshot as a device was told it. */
record Told(CBORObject content, int bytes) {

    static Told of(byte[] message) {
        CBORObject content = CBORObject.DecodeFromBytes(
                CBORObject.DecodeFromBytes(message).get(2).GetByteString());
        return new Told(content, message.length);
    }

    long number(String name) {
        return content.get(name).AsInt64Value();
    }

    List<CBORObject> rows() {
        return new ArrayList<>(content.get("rows").getValues());
    }

    CBORObject row(Pass pass) {
        return rows().stream()
                .filter(row -> pass.id().equals(idIn(row)))
                .findFirst()
                .orElseThrow();
    }

    JsonNode plan() {
        try {
            return new ObjectMapper().readTree(content.get("plan").AsString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static PassId idIn(CBORObject row) {
        ByteBuffer id = ByteBuffer.wrap(row.get(0).GetByteString());
        return new PassId(new UUID(id.getLong(), id.getLong()));
    }
}
