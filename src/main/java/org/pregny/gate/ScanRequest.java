package org.pregny.gate;

import java.time.Instant;

/**
 * One scan as a device reports it.
 *
 * @param code the text of the QR code, or a pass number typed by hand
 * @param nonce chosen by the device, 1..64 characters; the same nonce at the same gate is the same scan
 * @param scannedAt when it happened by the device; null means now
 */
public record ScanRequest(String code, String nonce, Direction direction, Instant scannedAt) {}
