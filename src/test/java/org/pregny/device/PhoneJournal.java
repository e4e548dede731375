package org.pregny.device;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** The journal of a phone in hand: it chains and signs as the gate app does, with nothing of the server's code. */
public final class PhoneJournal {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final PhoneInHand phone;
    private long counter;
    private String previous;

    public PhoneJournal(PhoneInHand phone) {
        this.phone = phone;
        this.previous = phone.device();
    }

    public ObjectNode admit(String code, Instant at) {
        return write(code, "ENTRY", at, "ADMIT");
    }

    public ObjectNode write(String code, String direction, Instant at, String verdict) {
        return write(entry(code, direction, at, verdict));
    }

    /** An entry that waits for its place in the chain. */
    public ObjectNode entry(String code, String direction, Instant at, String verdict) {
        return PhoneInHand.JSON
                .createObjectNode()
                .put("nonce", UUID.randomUUID().toString())
                .put("code", code)
                .put("direction", direction)
                .put("scannedAt", at.toString())
                .put("verdict", verdict)
                .putNull("reason")
                .put("snapshot", 1)
                .put("online", false)
                .putNull("override");
    }

    public ObjectNode write(ObjectNode entry) {
        entry.put("counter", ++counter).put("previous", previous);
        previous = hash(entry);
        return entry.put("hash", previous);
    }

    public static String hash(ObjectNode entry) {
        ArrayNode hashed = PhoneInHand.JSON.createArrayNode();
        for (String field : List.of(
                "counter",
                "nonce",
                "code",
                "direction",
                "scannedAt",
                "verdict",
                "reason",
                "snapshot",
                "override",
                "previous")) {
            hashed.add(entry.get(field));
        }
        try {
            return BASE64.encodeToString(MessageDigest.getInstance("SHA-256")
                    .digest(hashed.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public ObjectNode batch(List<ObjectNode> entries) {
        ObjectNode batch = PhoneInHand.JSON.createObjectNode();
        batch.putArray("entries").addAll(entries);
        return batch.put(
                "signature",
                signature(entries.get(entries.size() - 1).get("hash").asText()));
    }

    public HttpResponse<String> handIn(ObjectNode... entries) {
        return phone.post("scans", batch(List.of(entries)));
    }

    public String signature(String hash) {
        try {
            Signature signing = Signature.getInstance("SHA256withECDSAinP1363Format");
            signing.initSign(phone.keys.getPrivate());
            signing.update(hash.getBytes(StandardCharsets.UTF_8));
            return BASE64.encodeToString(signing.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
