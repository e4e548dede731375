package org.pregny.circulation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pregny.circulation.ListExport;
import org.pregny.kernel.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Sends a list as a file while it is written. */
final class ListFileAnswer {

    private ListFileAnswer() {}

    /** The one whose tag stands in the address. */
    static Language language(String tag) {
        return Language.ofTag(tag).orElse(Language.EN);
    }

    static void send(ListExport export, ListExport.Order order, HttpServletResponse response) throws IOException {
        response.setContentType(order.format().mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(order.fileName())
                        .build()
                        .toString());
        export.write(order, response.getOutputStream());
    }
}
