package org.pregny.presence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.gate.GateControl;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.Wording;
import org.pregny.presence.PresenceBoard;
import org.pregny.presence.RollCall;
import org.pregny.presence.RollCallFile;
import org.pregny.presence.RollCallPurpose;
import org.pregny.presence.SeatBoard;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who is inside, for staff: counts that keep themselves up to date, and the list for an evacuation. */
@Controller
@RequestMapping("/inside")
class InsideController {

    /** Seconds after which a page that is kept up to date is fetched anew; browsers do so without any script. */
    private static final String EVERY = "15";

    private final PresenceBoard board;
    private final SeatBoard seats;
    private final RollCall rollCall;
    private final RollCallFile files;
    private final EventCatalogue catalogue;
    private final GateControl gates;

    InsideController(
            PresenceBoard board,
            SeatBoard seats,
            RollCall rollCall,
            RollCallFile files,
            EventCatalogue catalogue,
            GateControl gates) {
        this.board = board;
        this.seats = seats;
        this.rollCall = rollCall;
        this.files = files;
        this.catalogue = catalogue;
        this.gates = gates;
    }

    @GetMapping
    ModelAndView events() {
        return new ModelAndView("web/presence/events").addObject("events", board.events());
    }

    @GetMapping("/{code}")
    ModelAndView counts(
            @PathVariable String code,
            @RequestParam(required = false) String live,
            Locale locale,
            HttpServletResponse response) {
        Event event = catalogue.event(EventCode.of(code));
        if (live != null) {
            response.setHeader("Refresh", EVERY);
        }
        return new ModelAndView("web/presence/inside")
                .addObject("event", event)
                .addObject("count", board.of(event))
                .addObject("seats", seats.of(event).orElse(null))
                .addObject("gates", names())
                .addObject("zones", zones(event, locale))
                .addObject("purposes", RollCallPurpose.ofPeople())
                .addObject("live", live != null);
    }

    /** Sent, not asked for by an address: each list that was read is on record. */
    @PostMapping("/{code}/roll-call")
    ModelAndView rollCall(
            @PathVariable String code,
            @RequestParam RollCallPurpose purpose,
            Principal who,
            Locale locale,
            HttpServletResponse response) {
        Event event = opened(code, purpose);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return new ModelAndView("web/presence/roll-call")
                .addObject("event", event)
                .addObject("purpose", purpose)
                .addObject("zones", zones(event, locale))
                .addObject("sheet", rollCall.open(event, purpose, Actor.staff(who.getName())));
    }

    /** To be printed or taken along; on record as well. */
    @PostMapping(path = "/{code}/roll-call/file", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> file(
            @PathVariable String code, @RequestParam RollCallPurpose purpose, Principal who, Locale locale) {
        Event event = opened(code, purpose);
        RollCall.Sheet sheet = rollCall.open(event, purpose, Actor.staff(who.getName()));
        ContentDisposition name = ContentDisposition.attachment()
                .filename("inside-" + code + ".pdf")
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(files.pdf(event, purpose, sheet, zones(event, locale), Language.of(locale)));
    }

    private Event opened(String code, RollCallPurpose purpose) {
        if (!RollCallPurpose.ofPeople().contains(purpose)) {
            throw new NotFound("presence.purpose.none");
        }
        return catalogue.event(EventCode.of(code));
    }

    /** A zone has no name of its own: it is what lies behind these gates. */
    private static Map<String, String> zones(Event event, Locale locale) {
        Language language = Language.of(locale);
        return event.accessPoints().stream()
                .collect(Collectors.toMap(
                        AccessPoint::zone,
                        point -> point.name().in(language),
                        (one, other) -> one + language.comma() + other,
                        LinkedHashMap::new));
    }

    private Map<String, Wording> names() {
        Map<String, Wording> names = new LinkedHashMap<>();
        gates.gates().forEach(gate -> names.put(gate.code(), gate.name()));
        return names;
    }
}
