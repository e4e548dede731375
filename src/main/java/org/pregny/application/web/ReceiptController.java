package org.pregny.application.web;

import java.util.List;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ProofOfReceipt;
import org.pregny.application.Receipts;
import org.pregny.event.EventCatalogue;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The receipts of one application, to print and to keep: behind its private link. */
@Controller
@RequestMapping("/applications/{key}/receipts")
class ReceiptController {

    private final ApplicationDesk desk;
    private final Receipts receipts;
    private final EventCatalogue catalogue;

    ReceiptController(ApplicationDesk desk, Receipts receipts, EventCatalogue catalogue) {
        this.desk = desk;
        this.receipts = receipts;
        this.catalogue = catalogue;
    }

    @GetMapping
    ModelAndView all(@PathVariable String key) {
        ApplicationCase about = desk.caseBehind(key);
        List<ProofOfReceipt> proofs = receipts.of(about.application().id());
        return new ModelAndView("web/application/receipts")
                .addObject("about", about)
                .addObject("proofs", proofs)
                .addObject("event", catalogue.event(about.application().event()))
                .addObject("key", key);
    }

    /** Byte by byte what was hashed. */
    @GetMapping("/{number}/receipt.json")
    ResponseEntity<byte[]> received(@PathVariable String key, @PathVariable String number) {
        byte[] bytes = receipts.received(desk.caseBehind(key).application().id(), number);
        ContentDisposition asFile = ContentDisposition.attachment()
                .filename("receipt-" + number + ".json")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .body(bytes);
    }
}
