package org.pregny.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.pregny.application.HistoryLine.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells an applicant what has happened so far, oldest first; who of the staff did it stays in the audit trail. */
@Service
@Transactional(readOnly = true)
public class ApplicationHistory {

    private final WithdrawalStore withdrawals;
    private final SubstitutionStore substitutions;
    private final ReconsiderationStore reconsiderations;
    private final AmendmentStore amendments;

    ApplicationHistory(
            WithdrawalStore withdrawals,
            SubstitutionStore substitutions,
            ReconsiderationStore reconsiderations,
            AmendmentStore amendments) {
        this.withdrawals = withdrawals;
        this.substitutions = substitutions;
        this.reconsiderations = reconsiderations;
        this.amendments = amendments;
    }

    public List<HistoryLine> of(ApplicationCase about) {
        EventApplication application = about.application();
        Stream<HistoryLine> whole = Stream.concat(
                Stream.of(new HistoryLine(application.submittedAt(), Kind.RECEIVED, null)),
                Stream.concat(decided(about).stream(), ended(application).stream()));
        return Stream.of(
                        whole,
                        asked(about),
                        sent(about),
                        reconsidered(about),
                        substituted(about),
                        withdrawn(about),
                        changed(about))
                .flatMap(lines -> lines)
                .filter(line -> line.at() != null)
                .sorted(Comparator.comparing(HistoryLine::at).thenComparing(HistoryLine::kind))
                .toList();
    }

    private static Optional<HistoryLine> decided(ApplicationCase about) {
        return about.representatives().stream()
                .map(Representative::decidedAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .map(at -> new HistoryLine(at, Kind.DECIDED, null));
    }

    private static Optional<HistoryLine> ended(EventApplication application) {
        Kind kind =
                switch (application.state()) {
                    case LAPSED -> Kind.LAPSED;
                    case EVENT_CANCELLED -> Kind.EVENT_CANCELLED;
                    case WITHDRAWN -> Kind.WITHDRAWN;
                    default -> null;
                };
        return Optional.ofNullable(kind).map(k -> new HistoryLine(application.closedAt(), k, null));
    }

    private static Stream<HistoryLine> asked(ApplicationCase about) {
        return about.informationRequests().stream()
                .flatMap(request -> Stream.of(
                        new HistoryLine(request.askedAt(), Kind.ASKED, null),
                        new HistoryLine(request.answeredAt(), Kind.ANSWERED, null)));
    }

    private static Stream<HistoryLine> sent(ApplicationCase about) {
        return about.representatives().stream()
                .filter(person -> person.credential() != null)
                .map(person -> new HistoryLine(
                        person.credentialAt(),
                        person.credential() == Credential.PASS ? Kind.PASS_SENT : Kind.LETTER_SENT,
                        person.nameToPrint()));
    }

    private Stream<HistoryLine> reconsidered(ApplicationCase about) {
        return reconsiderations.of(about.application().id()).stream()
                .flatMap(r -> Stream.of(
                        new HistoryLine(r.askedAt(), Kind.RECONSIDERATION_ASKED, null),
                        new HistoryLine(
                                r.state() == Reconsideration.State.DECIDED ? r.endedAt() : null,
                                Kind.RECONSIDERED,
                                null)));
    }

    /** Each step of the chain: who was to come instead of whom, and what became of it. */
    private Stream<HistoryLine> substituted(ApplicationCase about) {
        return substitutions.of(about.application().id()).stream()
                .flatMap(s -> Stream.of(
                        line(about, s, s.askedAt(), Kind.SUBSTITUTION_ASKED),
                        line(about, s, s.endedAt(), outcome(s.state()))));
    }

    private static HistoryLine line(ApplicationCase about, Substitution s, Instant at, Kind kind) {
        return new HistoryLine(
                at,
                kind,
                about.person(s.former()).nameToPrint(),
                about.person(s.substitute()).nameToPrint());
    }

    private static Kind outcome(Substitution.State state) {
        return switch (state) {
            case REQUESTED, TAKEN_BACK, ENDED, EXPIRED -> Kind.SUBSTITUTION_ENDED;
            case ACCEPTED -> Kind.PERSON_SUBSTITUTED;
            case REFUSED -> Kind.SUBSTITUTE_REFUSED;
        };
    }

    private Stream<HistoryLine> withdrawn(ApplicationCase about) {
        var times = withdrawals.of(about.application().id());
        return about.representatives().stream()
                .filter(person -> times.containsKey(person.id()))
                .map(person -> new HistoryLine(times.get(person.id()), gone(person.state()), person.nameToPrint()));
    }

    private static Kind gone(RepresentativeState state) {
        return state == RepresentativeState.REVOKED ? Kind.APPROVAL_REVOKED : Kind.PERSON_WITHDRAWN;
    }

    /** What came with an answer is part of the answer. */
    private Stream<HistoryLine> changed(ApplicationCase about) {
        return amendments.of(about.application().id()).stream()
                .filter(amendment -> amendment.kind() != Amendment.Kind.ANSWER)
                .flatMap(amendment -> changed(amendment, whose(about, amendment)));
    }

    private static Stream<HistoryLine> changed(Amendment amendment, String whose) {
        return amendment.kind() != Amendment.Kind.REQUEST
                ? Stream.of(new HistoryLine(amendment.madeAt(), Kind.CHANGED, whose))
                : Stream.of(
                        new HistoryLine(amendment.madeAt(), Kind.CHANGE_ASKED, whose),
                        new HistoryLine(amendment.settledAt(), outcome(amendment.state()), whose));
    }

    private static Kind outcome(Amendment.State state) {
        return switch (state) {
            case ASKED, DROPPED -> Kind.CHANGE_DROPPED;
            case MADE -> Kind.CHANGE_AGREED;
            case REFUSED -> Kind.CHANGE_REFUSED;
        };
    }

    private static String whose(ApplicationCase about, Amendment amendment) {
        return amendment
                .onlyPerson()
                .flatMap(id -> about.representatives().stream()
                        .filter(person -> person.id().equals(id))
                        .findFirst())
                .map(Representative::nameToPrint)
                .orElse(null);
    }
}
