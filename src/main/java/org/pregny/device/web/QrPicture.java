package org.pregny.device.web;

import com.google.zxing.qrcode.encoder.ByteMatrix;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.pregny.print.QrCode;

/** A QR code as a picture within a page, sharp at every size: SVG in a data: address, which needs no request of its own. */
final class QrPicture {

    private static final int QUIET_ZONE = 4;

    private QrPicture() {}

    static String of(String text) {
        ByteMatrix modules = QrCode.of(text).modules();
        int side = modules.getWidth() + 2 * QUIET_ZONE;
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + "v" + side
                + "H0z\"/><path d=\""
                + dark(modules) + "\"/></svg>";
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static String dark(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row) == 1) {
                    path.append('M')
                            .append(column + QUIET_ZONE)
                            .append(' ')
                            .append(row + QUIET_ZONE)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
