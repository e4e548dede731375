package org.pregny.device;

import org.pregny.kernel.CleanText;

/** A phone that holds out a one-time token and the public half of its key. */
public record Claim(String token, DeviceKey key, String model, String appVersion) {

    private static final int LONGEST_TOKEN = 64;
    private static final int LONGEST_MODEL = 120;
    private static final int LONGEST_VERSION = 40;

    /** What the phone says of itself is shortened; its token and its key must be in order. */
    public static Claim of(String token, String x, String y, String model, String appVersion) {
        if (token == null || token.isBlank() || token.length() > LONGEST_TOKEN) {
            throw DeviceRefused.claimGone();
        }
        DeviceKey key = DeviceKey.of(x, y).orElseThrow(DeviceRefused::faultyClaim);
        return new Claim(token, key, shortened(model, LONGEST_MODEL), shortened(appVersion, LONGEST_VERSION));
    }

    private static String shortened(String text, int longest) {
        String line = CleanText.line(text);
        return line.substring(0, line.offsetByCodePoints(0, Math.min(line.codePointCount(0, line.length()), longest)));
    }
}
