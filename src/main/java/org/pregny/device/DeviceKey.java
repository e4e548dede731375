package org.pregny.device;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.EllipticCurve;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The public half of the key that never leaves its device: a point of P-256 as JWK writes it (RFC 7518, 6.2.1). */
public record DeviceKey(String x, String y) {

    /** 32 bytes in Base64url; the last character carries two spare bits. */
    private static final Pattern COORDINATE = Pattern.compile("[A-Za-z0-9_-]{43}");

    private static final ECParameterSpec P256 = p256();

    /** Empty for what is no point of the curve. */
    static Optional<DeviceKey> of(String x, String y) {
        boolean written = x != null
                && y != null
                && COORDINATE.matcher(x).matches()
                && COORDINATE.matcher(y).matches();
        return written && liesOnTheCurve(number(x), number(y)) ? Optional.of(new DeviceKey(x, y)) : Optional.empty();
    }

    public PublicKey open() {
        try {
            return KeyFactory.getInstance("EC")
                    .generatePublic(new ECPublicKeySpec(new ECPoint(number(x), number(y)), P256));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was taken does not open", e);
        }
    }

    /** Whether the device signed this text: ECDSA P-256 with SHA-256, as WebCrypto writes it. */
    public boolean holds(String text, String signature) {
        try {
            Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
            check.initVerify(open());
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getUrlDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false;
        }
    }

    /** The factory does not look (JDK 21), and a point elsewhere would give signatures away. */
    private static boolean liesOnTheCurve(BigInteger x, BigInteger y) {
        EllipticCurve curve = P256.getCurve();
        BigInteger p = ((java.security.spec.ECFieldFp) curve.getField()).getP();
        BigInteger right = x.modPow(BigInteger.valueOf(3), p)
                .add(curve.getA().multiply(x))
                .add(curve.getB())
                .mod(p);
        boolean inField = x.compareTo(p) < 0 && y.compareTo(p) < 0;
        return inField && y.modPow(BigInteger.TWO, p).equals(right);
    }

    private static BigInteger number(String coordinate) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(coordinate));
    }

    private static ECParameterSpec p256() {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has P-256", e);
        }
    }
}
