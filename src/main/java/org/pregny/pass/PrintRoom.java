package org.pregny.pass;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.pregny.application.ApplicationId;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.pass.sheet.PassFace;
import org.pregny.pass.sheet.PassFormat;
import org.pregny.pass.sheet.PassSheet;
import org.pregny.pass.sheet.PlainPass;
import org.pregny.print.Imprint;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints passes that exist: one, a delegation's, an event's; on any paper or as plain text; only those that are live. */
@Service
public class PrintRoom {

    private final PrintStore store;
    private final PrintLog log;
    private final EventCatalogue catalogue;
    private final PassWording wording;
    private final PassSheet sheet;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;

    PrintRoom(
            PrintStore store,
            PrintLog log,
            EventCatalogue catalogue,
            PassWording wording,
            PassSheet sheet,
            MessageSource messages,
            ApplicationEventPublisher events) {
        this.store = store;
        this.log = log;
        this.catalogue = catalogue;
        this.wording = wording;
        this.sheet = sheet;
        this.messages = messages;
        this.events = events;
    }

    /** How many live passes each event has; events without any are left out. */
    public Map<EventCode, Integer> liveCounts() {
        return store.liveCounts();
    }

    /** All live passes of the event, or those that were issued on this day of the venue. */
    public List<PassId> ofEvent(EventCode event, LocalDate issuedOn) {
        if (issuedOn == null) {
            return store.liveOf(event);
        }
        return store.liveOf(
                event,
                issuedOn.atStartOfDay(catalogue.event(event).zone()).toInstant(),
                issuedOn.plusDays(1).atStartOfDay(catalogue.event(event).zone()).toInstant());
    }

    public List<PassId> ofDelegation(ApplicationId application) {
        return store.liveOf(application);
    }

    /** Those that are live, with a row in the trail for each that is handed out; as text where there is no format. */
    @Transactional
    public List<PassId> handOut(List<PassId> wanted, PassFormat format, Actor actor) {
        List<Pass> live = wanted.stream().flatMap(id -> store.live(id).stream()).toList();
        live.forEach(pass -> {
            log.add(pass.id(), format, actor);
            events.publishEvent(new PassPrinted(pass, format, actor));
        });
        return live.stream().map(Pass::id).toList();
    }

    /** Each time that this pass was printed. */
    public List<PrintedPass> printsOf(PassId pass) {
        return log.of(pass);
    }

    /** Those of a delegation that are live, to whoever holds its link; as text where there is no format. */
    @Transactional
    public List<PassId> handOutDelegation(ApplicationId application, PassFormat format) {
        return handOut(ofDelegation(application), format, Actor.APPLICANT);
    }

    /** One after the other as they are read, so that a day of thousands needs no more memory than its page tree. */
    public void print(List<PassId> passes, PassFormat format, Language reader, OutputStream out) {
        PassType kind =
                passes.stream().findFirst().flatMap(store::live).map(Pass::type).orElse(PassType.SPECIAL_EVENT_PASS);
        String title = messages.getMessage("pass.type." + kind, null, reader.locale());
        String[] ids = passes.stream().map(PassId::toString).toArray(String[]::new);
        Imprint imprint = new Imprint(title, reader.locale(), Imprint.identity(ids));
        Iterator<PassFace> faces = passes.stream()
                .map(id -> store.live(id).map(wording::face).orElse(null))
                .filter(Objects::nonNull)
                .iterator();
        sheet.print(faces, format, imprint, out);
    }

    /** The live passes of a delegation on office paper to be folded, which anybody can print; returns those handed out. */
    @Transactional
    public List<PassId> printDelegation(ApplicationId application, Language reader, OutputStream out) {
        List<PassId> passes = handOutDelegation(application, PassFormat.FOLDED);
        if (!passes.isEmpty()) {
            print(passes, PassFormat.FOLDED, reader, out);
        }
        return passes;
    }

    /** For whoever has neither printer nor smartphone, or has the pass read out. */
    public String plainText(List<PassId> passes) {
        return passes.stream()
                .flatMap(id -> store.live(id).stream())
                .map(pass -> PlainPass.of(wording.face(pass)))
                .collect(Collectors.joining("\n\n"));
    }
}
