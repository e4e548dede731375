package org.pregny.pass;

import com.upokecenter.cbor.CBORObject;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.UUID;

/** A code put together part by part, so that each part can be wrong in its own way and the signature still right. */
record RawCode(SigningKey key, byte[] header, byte[] unprotected, byte[] payload, String context, byte[] signature) {

    static final SigningKey KEY = TestKeys.key("a1b2c3d4");
    static final byte[] EMPTY_MAP = {(byte) 0xa0};
    static final String CTI = "00112233445566778899aabbccddeeff";
    static final long FROM = 1_507_672_800;
    static final long UNTIL = 1_507_931_999;

    /** As it should be. */
    static RawCode right() {
        return new RawCode(KEY, header(KEY), EMPTY_MAP, claims().EncodeToBytes(), "Signature1", null);
    }

    static byte[] header(SigningKey key) {
        return CBORObject.NewOrderedMap().Add(1, -8).Add(4, key.kidBytes()).EncodeToBytes();
    }

    static CBORObject claims() {
        return CBORObject.NewOrderedMap()
                .Add(4, UNTIL)
                .Add(5, FROM)
                .Add(7, hex(CTI))
                .Add(-65537, 12)
                .Add(-65538, CBORObject.NewArray().Add(12).Add(6))
                .Add(-65539, 1);
    }

    static PassToken token(String cti) {
        UUID id = PassId.ofBytes(hex(cti)).uuid();
        return new PassToken(
                new PassId(id),
                java.time.Instant.ofEpochSecond(FROM),
                java.time.Instant.ofEpochSecond(UNTIL),
                12,
                java.util.List.of(12, 6),
                1);
    }

    RawCode signedBy(SigningKey other) {
        return new RawCode(other, header, unprotected, payload, context, signature);
    }

    RawCode header(byte[] other) {
        return new RawCode(key, other, unprotected, payload, context, signature);
    }

    RawCode unprotected(byte[] other) {
        return new RawCode(key, header, other, payload, context, signature);
    }

    RawCode payload(byte[] other) {
        return new RawCode(key, header, unprotected, other, context, signature);
    }

    RawCode context(String other) {
        return new RawCode(key, header, unprotected, payload, other, signature);
    }

    RawCode signature(byte[] other) {
        return new RawCode(key, header, unprotected, payload, context, other);
    }

    byte[] made() {
        return signature != null ? signature : key.sign(toBeSigned(new byte[0]));
    }

    byte[] toBeSigned(byte[] external) {
        return CBORObject.NewArray()
                .Add(context)
                .Add(header)
                .Add(external)
                .Add(payload)
                .EncodeToBytes();
    }

    /** The four parts behind a head of one's own choosing, in hexadecimal: {@code d284} is right. */
    byte[] bytes(String head) {
        return joined(hex(head), bstr(header), unprotected, bstr(payload), bstr(made()));
    }

    String code() {
        return code(bytes("d284"));
    }

    static String code(byte[] bytes) {
        return "SEP1:" + Base32.encode(bytes);
    }

    static byte[] bstr(byte[] content) {
        return CBORObject.FromObject(content).EncodeToBytes();
    }

    static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
