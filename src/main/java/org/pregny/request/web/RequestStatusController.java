package org.pregny.request.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.pregny.application.Receipts;
import org.pregny.application.SubmissionFaulty;
import org.pregny.document.DocumentContent;
import org.pregny.document.DocumentRefused;
import org.pregny.document.Upload;
import org.pregny.kernel.AddressedId;
import org.pregny.kernel.PageFaults;
import org.pregny.kernel.Refusal;
import org.pregny.kernel.TooManyTries;
import org.pregny.request.RequestDesk;
import org.pregny.request.RequestId;
import org.pregny.request.RequestPapers;
import org.pregny.request.RequesterDesk;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where a request stands, who acts next and by when, and what its sender can do: behind a private link, without an account. */
@Controller
@RequestMapping("/requests/{key}")
class RequestStatusController {

    private final RequestDesk desk;
    private final RequesterDesk requester;
    private final RequestPapers papers;
    private final Receipts receipts;
    private final RequestPages pages;
    private final RequestFaults words;

    RequestStatusController(
            RequestDesk desk,
            RequesterDesk requester,
            RequestPapers papers,
            Receipts receipts,
            RequestPages pages,
            RequestFaults words) {
        this.desk = desk;
        this.requester = requester;
        this.papers = papers;
        this.receipts = receipts;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    ModelAndView status(@PathVariable String key, Locale locale) {
        return pages.status(key, locale);
    }

    @PostMapping("/answer")
    ModelAndView answer(@PathVariable String key, @RequestParam(defaultValue = "") String answer, Locale locale) {
        return act(key, "answer", answer, locale, id -> requester.answer(id, answer));
    }

    @PostMapping("/documents")
    ModelAndView add(@PathVariable String key, @RequestParam(required = false) MultipartFile file, Locale locale) {
        RequestId id = desk.behind(key);
        try {
            papers.add(id, Upload.of("OTHER", file));
            return done(key, "added");
        } catch (DocumentRefused refused) {
            return pages.status(key, words.of("file", refused, locale), locale);
        }
    }

    @GetMapping("/withdrawal")
    ModelAndView withdrawal(@PathVariable String key) {
        return pages.withdrawal(key);
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(@PathVariable String key, Locale locale) {
        return act(key, "withdrawn", "", locale, requester::withdraw);
    }

    @PostMapping("/reconsideration")
    ModelAndView reconsider(@PathVariable String key, @RequestParam(defaultValue = "") String words, Locale locale) {
        return act(key, "reconsideration", words, locale, id -> requester.askReconsideration(id, words));
    }

    @GetMapping("/receipts/{number}/receipt.json")
    ResponseEntity<byte[]> receipt(@PathVariable String key, @PathVariable String number) {
        byte[] bytes = receipts.received(desk.behind(key).uuid(), number);
        return file("receipt-" + number + ".json", MediaType.APPLICATION_JSON, bytes);
    }

    @GetMapping("/documents/{document}")
    ResponseEntity<byte[]> document(@PathVariable String key, @PathVariable String document) {
        DocumentContent opened = papers.open(desk.behind(key), AddressedId.of(document, "document.notFound"));
        return file(opened.document().name(), MediaType.APPLICATION_OCTET_STREAM, opened.bytes());
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        ContentDisposition asFile = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .body(bytes);
    }

    /** What a sender does with a request. */
    private interface Action {
        void on(RequestId id);
    }

    private ModelAndView act(String key, String what, String typed, Locale locale, Action action) {
        RequestId id = desk.behind(key);
        try {
            action.on(id);
            return done(key, what);
        } catch (SubmissionFaulty faulty) {
            PageFaults faults = new PageFaults();
            faulty.faults().forEach(f -> faults.add(what, words.words(f, locale)));
            return pages.status(key, faults, locale).addObject("typed", typed);
        } catch (TooManyTries wait) {
            throw wait;
        } catch (Refusal refused) {
            PageFaults faults = new PageFaults();
            faults.add(words.words(refused, locale));
            ModelAndView page = pages.status(key, faults, locale).addObject("typed", typed);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private static ModelAndView done(String key, String what) {
        return new ModelAndView("redirect:/requests/" + key + "?" + what);
    }
}
