package org.pregny.application;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pregny.correspondence.Correspondence;
import org.pregny.event.Deadlines;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Entropy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an organisation asks that another reviewer look at a refusal again, once and in time (issue 4, point 6). */
@Service
@Transactional
public class ReconsiderationDesk {

    public static final int LONGEST_WORDS = 2000;

    private final ApplicationStore store;
    private final ReconsiderationStore reconsiderations;
    private final ApplicationDesk desk;
    private final Receipts receipts;
    private final EventCatalogue catalogue;
    private final ReconsiderationProcess process;
    private final Correspondence correspondence;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReconsiderationDesk(
            ApplicationStore store,
            ReconsiderationStore reconsiderations,
            ApplicationDesk desk,
            Receipts receipts,
            EventCatalogue catalogue,
            ReconsiderationProcess process,
            Correspondence correspondence,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.reconsiderations = reconsiderations;
        this.desk = desk;
        this.receipts = receipts;
        this.catalogue = catalogue;
        this.process = process;
        this.correspondence = correspondence;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /** Reviewers refused somebody: from now on it can be asked for. Returns until when, or nothing where it is too late for that. */
    Optional<Instant> open(ApplicationCase about, Event event) {
        Instant now = clock.instant();
        Instant closes = Deadlines.reconsiderationCloses(event, now);
        List<RepresentativeId> refused = about.refused().stream()
                .filter(r -> r.reason().isReviewers())
                .map(Representative::id)
                .toList();
        if (refused.isEmpty() || !closes.isAfter(now)) {
            return Optional.empty();
        }
        Reconsideration opened = new Reconsideration(
                new ReconsiderationId(entropy.nextId()),
                about.application().id(),
                now,
                closes,
                Reconsideration.State.OPEN,
                null,
                null,
                null,
                null,
                refused,
                List.of());
        reconsiderations.add(opened);
        process.refused(opened);
        return Optional.of(closes);
    }

    /** What there is to ask for, or was asked for, with this application. */
    public Optional<Reconsideration> of(ApplicationId application) {
        return reconsiderations.of(application);
    }

    public Reconsideration reconsideration(ReconsiderationId id) {
        return reconsiderations.find(id).orElseThrow(ApplicationDesk::notFound);
    }

    public boolean isOpen(Reconsideration reconsideration) {
        return reconsideration.isOpenAt(clock.instant());
    }

    /** Asks that another reviewer look again at these refused people; nobody named means all of them. */
    public void request(String accessKey, List<RepresentativeId> chosen, String words) {
        ApplicationId id = desk.caseBehind(accessKey).application().id();
        EventApplication application = store.lock(id).orElseThrow(ApplicationDesk::notFound);
        Reconsideration open = reconsiderations.of(id).orElseThrow(ApplicationDesk::notFound);
        mustBeOpen(open);
        String clean = checked(words);
        List<RepresentativeId> people = people(open, chosen);
        Instant now = clock.instant();
        Instant due = Deadlines.reviewDue(catalogue.event(application.event()), now);
        reconsiderations.ask(open.id(), people, clean, now, due);
        receipts.issue(ReceiptKind.RECONSIDERATION, id, received(application, people, clean));
        events.publishEvent(new ReconsiderationEvent.ReconsiderationRequested(open, people.size()));
        process.requested(open.id(), due);
        confirm(open.id());
    }

    private void confirm(ReconsiderationId id) {
        Reconsideration asked = reconsideration(id);
        ApplicationCase about = desk.caseOf(asked.application());
        Event event = catalogue.event(about.application().event());
        correspondence.send(new ReconsiderationLetter(about, event, desk.accessKey(asked.application()), asked, false));
    }

    private void mustBeOpen(Reconsideration open) {
        if (open.state() != Reconsideration.State.OPEN) {
            throw new ReconsiderationRefused("application.reconsideration.once");
        }
        if (!isOpen(open)) {
            throw new ReconsiderationRefused("application.reconsideration.closed");
        }
    }

    private static List<RepresentativeId> people(Reconsideration open, List<RepresentativeId> chosen) {
        Set<RepresentativeId> wanted = new HashSet<>(chosen.isEmpty() ? open.refused() : chosen);
        if (!open.refused().containsAll(wanted)) {
            throw ApplicationDesk.notFound();
        }
        return open.refused().stream().filter(wanted::contains).toList();
    }

    private static String checked(String words) {
        String clean = CleanText.lines(words);
        if (clean.length() > LONGEST_WORDS) {
            throw new SubmissionFaulty(
                    List.of(Fault.at("/words", "application.fault.tooLong", LONGEST_WORDS, clean.length())));
        }
        return clean;
    }

    private static byte[] received(EventApplication application, List<RepresentativeId> people, String words) {
        return CanonicalForm.of(Map.of(
                "application",
                application.number(),
                "reconsider",
                people.stream().map(RepresentativeId::toString).toList(),
                "words",
                words));
    }
}
