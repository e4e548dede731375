package org.pregny.device;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.pregny.Browser;

/** A phone with a key of its own, as it claims a device and calls: over HTTP, and with nothing but what it was told. */
public final class PhoneInHand {

    public static final ObjectMapper JSON = new ObjectMapper();

    public final KeyPair keys = keyPair();
    public final Browser line;
    private String device;
    private String secret;

    public PhoneInHand(int port) {
        line = new Browser(port);
    }

    public ObjectNode claimOf(String token) {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        ObjectNode claim = JSON.createObjectNode()
                .put("token", token)
                .put("model", "A phone")
                .put("version", "1");
        claim.putObject("publicKey")
                .put("kty", "EC")
                .put("crv", "P-256")
                .put("x", coordinate(key.getW().getAffineX()))
                .put("y", coordinate(key.getW().getAffineY()));
        return claim;
    }

    public HttpResponse<String> claim(String token) {
        HttpResponse<String> answer =
                line.postJson("/api/v1/device/claim", claimOf(token).toString());
        if (answer.statusCode() == 201) {
            device = json(answer).get("device").asText();
            secret = json(answer).get("secret").asText();
        }
        return answer;
    }

    public String device() {
        return device;
    }

    public String bearer() {
        return "Bearer " + device + "." + secret;
    }

    public HttpResponse<String> get(String call) {
        return line.get("/api/v1/device/" + call, "Authorization", bearer());
    }

    public HttpResponse<String> post(String call, JsonNode body) {
        return line.postJson("/api/v1/device/" + call, body.toString(), "Authorization", bearer());
    }

    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.statusCode() + " " + answer.body(), e);
        }
    }

    private static String coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] padded = new byte[32];
        int used = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - used, padded, 32 - used, used);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(padded);
    }

    private static KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
