package org.pregny.pass;

import com.upokecenter.cbor.CBORObject;
import com.upokecenter.cbor.CBORType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The claims of a pass as a CWT claims map (RFC 8392): standard claims by their numbers, ours in the private range. */
final class PassCode {

    private static final int EXP = 4;
    private static final int NBF = 5;
    private static final int CTI = 7;
    /** Private claims are those below -65536 (RFC 8392 section 9.1). */
    private static final int EVENT = -65537;

    private static final int ENTITLEMENTS = -65538;
    private static final int VERSION = -65539;
    /** Absent for a special event pass. */
    private static final int TYPE = -65540;
    /** Absent for the whole event; else bit n−1 stands for segment n. Numbers from -65541 on are the status list's. */
    private static final int SEGMENTS = -65546;

    private PassCode() {}

    static byte[] encode(PassToken token) {
        CBORObject entitlements = CBORObject.NewArray();
        token.entitlements().forEach(entitlements::Add);
        CBORObject claims = CBORObject.NewOrderedMap()
                .Add(EXP, token.validUntil().getEpochSecond())
                .Add(NBF, token.validFrom().getEpochSecond())
                .Add(CTI, token.pass().bytes())
                .Add(EVENT, token.event())
                .Add(ENTITLEMENTS, entitlements)
                .Add(VERSION, token.version());
        if (token.type() != PassType.SPECIAL_EVENT_PASS) {
            claims.Add(TYPE, token.type().claim());
        }
        if (token.segments() > 0) {
            claims.Add(SEGMENTS, token.segments());
        }
        return claims.EncodeToBytes();
    }

    /** Throws an unchecked exception on anything that our own writer would not write, byte for byte. */
    static PassToken decode(byte[] payload) {
        CBORObject claims = CBORObject.DecodeFromBytes(payload);
        PassToken token = new PassToken(
                pass(claims),
                seconds(claims, NBF),
                seconds(claims, EXP),
                number(claims, EVENT),
                numbers(claims.get(CBORObject.FromObject(ENTITLEMENTS))),
                number(claims, VERSION),
                type(claims.get(CBORObject.FromObject(TYPE))),
                segments(claims.get(CBORObject.FromObject(SEGMENTS))));
        if (!Arrays.equals(payload, encode(token))) {
            throw new IllegalArgumentException("not written as we write it");
        }
        return token;
    }

    private static PassId pass(CBORObject claims) {
        byte[] cti = claims.get(CBORObject.FromObject(CTI)).GetByteString();
        if (cti.length != PassId.BYTES) {
            throw new IllegalArgumentException("cti");
        }
        return PassId.ofBytes(cti);
    }

    private static Instant seconds(CBORObject claims, int key) {
        return Instant.ofEpochSecond(claims.get(CBORObject.FromObject(key)).AsInt64Value());
    }

    private static int number(CBORObject claims, int key) {
        return claims.get(CBORObject.FromObject(key)).AsInt32Value();
    }

    private static PassType type(CBORObject claim) {
        return claim == null ? PassType.SPECIAL_EVENT_PASS : PassType.ofClaim(claim.AsInt32Value());
    }

    private static int segments(CBORObject claim) {
        return claim == null ? 0 : claim.AsInt32Value();
    }

    private static List<Integer> numbers(CBORObject array) {
        if (array.getType() != CBORType.Array) {
            throw new IllegalArgumentException("entitlements");
        }
        List<Integer> numbers = new ArrayList<>();
        array.getValues().forEach(v -> numbers.add(v.AsInt32Value()));
        return List.copyOf(numbers);
    }
}
