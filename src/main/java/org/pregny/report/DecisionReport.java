package org.pregny.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationNumber;
import org.pregny.application.ParticipationDesk;
import org.pregny.audit.AuditEntry;
import org.pregny.audit.AuditTrail;
import org.pregny.kernel.Language;
import org.springframework.stereotype.Component;

/** The log of decisions for auditors: who, when, on which application and person, with which code,
 * having seen what and by which rules; nobody's name but the staff's. */
@Component
class DecisionReport implements ReportSource {

    /** What decides on a person or an application, or on what somebody asked for. */
    private static final List<String> DECISIONS = List.of(
            "application.representativeApproved",
            "application.representativeWaitlisted",
            "application.representativeRefused",
            "application.lateAdmitted",
            "application.decided",
            "application.changeAgreed",
            "application.changeRefused",
            "application.substituteAccepted",
            "application.substituteRefused",
            "application.refusalReconsidered",
            "application.placeOffered",
            "application.decisionHeld",
            "application.decisionUndone",
            "application.decisionReleased",
            "application.decisionReturned",
            "application.approvalRevoked",
            "opinion.proposed",
            "opinion.agreed",
            "opinion.turnedDown",
            "opinion.takenBack",
            "opinion.expired",
            "review.ended");

    private static final int CASES_AT_ONCE = 200;
    private static final List<String> COLUMNS =
            List.of("when", "number", "person", "action", "code", "reason", "who", "seen", "edition", "rules", "facts");

    private static final List<String> PASSED =
            Stream.of(DECISIONS, CaseWalk.ACTIONS).flatMap(List::stream).toList();

    private final ParticipationDesk participations;
    private final AuditTrail trail;
    private final ReportWords words;

    DecisionReport(ParticipationDesk participations, AuditTrail trail, ReportWords words) {
        this.participations = participations;
        this.trail = trail;
        this.words = words;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.DECISIONS;
    }

    @Override
    public int rows(ExportOrder order) {
        return chunks(order).mapToInt(some -> trail.count(ids(some), DECISIONS)).sum();
    }

    @Override
    public void write(ExportOrder order, OutputStream out) throws IOException {
        List<String> headings = COLUMNS.stream()
                .map(column -> words.of("report.log." + column, order.language()))
                .toList();
        RulesInForce rules = new RulesInForce(trail.ofNoCase(RulesInForce.ACTIONS), order.event());
        try (Table table = Tables.open(order, out, headings)) {
            for (List<ApplicationNumber> some : chunks(order).toList()) {
                write(some, rules, order, table);
            }
        }
    }

    private void write(List<ApplicationNumber> some, RulesInForce rules, ExportOrder order, Table table)
            throws IOException {
        Map<UUID, String> numbers =
                some.stream().collect(Collectors.toMap(a -> a.id().uuid(), ApplicationNumber::number));
        Map<UUID, Integer> positions = participations.positions(
                some.stream().map(ApplicationNumber::id).toList());
        Map<UUID, CaseWalk> walks = new HashMap<>();
        for (AuditEntry entry : trail.entries(numbers.keySet(), PASSED)) {
            CaseWalk walk = walks.computeIfAbsent(entry.caseId(), first -> new CaseWalk(rules));
            walk.pass(entry);
            if (DECISIONS.contains(entry.action())) {
                Integer position = positions.get(entry.subjectId());
                table.row(row(entry, walk, numbers.get(entry.caseId()), position, order.language()));
            }
        }
    }

    private List<?> row(AuditEntry entry, CaseWalk walk, String number, Integer position, Language language) {
        Map<String, String> facts = new TreeMap<>(entry.facts());
        return List.of(
                entry.occurredAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                number,
                position == null ? "" : position,
                words.of("audit.action." + entry.action(), language),
                entry.action(),
                facts.getOrDefault("reason", facts.getOrDefault("outcome", "")),
                entry.actor().name(),
                walk.seenBy(entry.actor().name()),
                walk.edition(entry),
                walk.rules(entry),
                facts.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
    }

    private Stream<List<ApplicationNumber>> chunks(ExportOrder order) {
        List<ApplicationNumber> all = participations.applications(order.event());
        List<List<ApplicationNumber>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CASES_AT_ONCE) {
            chunks.add(all.subList(from, Math.min(all.size(), from + CASES_AT_ONCE)));
        }
        return chunks.stream();
    }

    private static List<UUID> ids(List<ApplicationNumber> some) {
        return some.stream().map(ApplicationNumber::id).map(ApplicationId::uuid).toList();
    }
}
