package org.pregny;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregny.Sources.Source;
import org.pregny.kernel.Language;
import org.pregny.review.Desk;
import org.pregny.review.DeskEvent;

/** Pages and code take their words from the bundles: every word they ask for is there, and none is there in vain. */
class WordsTest {

    private static final Set<String> KEYS = Bundles.words(Language.EN).keySet();
    private static final String ROOM = "(?:kernel|" + String.join("|", Bundles.rooms()) + ")";

    /** A key by itself, or the part before <code>${..}</code>, which then ends with a dot. */
    private static final Pattern IN_PAGES = Pattern.compile("(?:#\\{|#\\{\\||')(" + ROOM + "\\.[\\w.]*)");

    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\".*?\"\"\"", Pattern.DOTALL);
    private static final Pattern IN_CODE = Pattern.compile("\"(" + ROOM + "\\.[A-Za-z][\\w.]*)\"");

    private static final Set<String> SPOKEN = Set.of("aria-label", "alt", "title", "placeholder", "data-label");

    /** What stands inside is a sample; but a page that is replaced as a whole hands its content on. */
    private static final String FILLED = "[th:text], [th:utext], [th:insert], [th:replace]:not(html)";

    private static final Pattern NO_WORDS = Pattern.compile("(Pregny|[^\\p{L}\\p{N}])*");
    private static final Pattern IN_QUOTES = Pattern.compile("'([^']*)'|\\|([^|]*)\\|");

    @Test
    void everyWordThatAPageAsksForIsThere() {
        assertThat(Stream.concat(pages(), letters()).flatMap(WordsTest::askedFor))
                .isNotEmpty()
                .filteredOn(key -> !isThere(key))
                .isEmpty();
    }

    /** An audit action looks like a key, too; its words are those of the audit room. */
    @Test
    void everyWordThatTheCodeAsksForIsThere() {
        assertThat(Sources.java().stream().flatMap(WordsTest::askedFor))
                .isNotEmpty()
                .filteredOn(key -> !isThere(key) && !isThere("audit.action." + key))
                .isEmpty();
    }

    @Test
    void whatHappensAtEveryDeskHasWordsAtEach() {
        for (Desk desk : Desk.values()) {
            for (DeskEvent.What what : DeskEvent.What.values()) {
                assertThat(KEYS).contains("audit.action." + what.at(desk));
            }
        }
    }

    @Test
    void noWordIsThereInVain() {
        Set<String> asked = new TreeSet<>();
        Stream.concat(Stream.concat(pages(), letters()), Sources.java().stream())
                .flatMap(WordsTest::askedFor)
                .forEach(asked::add);
        Predicate<String> used = key -> asked.contains(key)
                || asked.stream().anyMatch(prefix -> prefix.endsWith(".") && key.startsWith(prefix));

        assertThat(KEYS).filteredOn(used.negate()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "accreditation.column, accreditation.RegisterColumn",
        "accreditation.reason, accreditation.MatchReason",
        "accreditation.row, accreditation.RowFault$Code",
        "accreditation.standing, accreditation.Standing$Kind",
        "accreditation.status, accreditation.RegisterStatus",
        "application.asked, application.AskedDocument",
        "application.closed.title, event.WindowState",
        "bulk.action, bulk.BulkAction",
        "bulk.leftOut, bulk.LeftOut",
        "run.item, run.ItemState",
        "run.state, run.RunState",
        "application.credential, application.Credential",
        "application.document, kernel.DocumentType",
        "application.field, application.CaseField",
        "application.reason, application.RefusalReason",
        "application.representative, application.RepresentativeState",
        "application.settled, application.ApplicationState",
        "application.wish, application.Amendment$State",
        "audit.actor, kernel.Actor$Kind",
        "audit.state, application.ApplicationState",
        "correspondence.address, correspondence.AddressState",
        "correspondence.correction, correspondence.UndeliveredDesk$Correction",
        "correspondence.outcome, correspondence.Handover$Result",
        "correspondence.state, correspondence.OutgoingMail$State",
        "event.dateStatus, event.DateStatus",
        "event.fact, event.EventFact",
        "event.warning, event.ChangeWarning",
        "event.document, event.EventDocument$Kind",
        "event.entry.advice, event.Feasibility$Outlook",
        "event.entry.outlook, event.Feasibility$Outlook",
        "event.role, event.ProgrammeRole",
        "event.topic, event.ContactPoint$Topic",
        "event.window, event.WindowState",
        "round.decider, round.SilenceTerms$Decider",
        "round.fact, round.RoundFact",
        "round.kind, round.RoundQuestion$Kind",
        "round.silence, round.SilenceTerms$Kind",
        "round.state, round.RoundState",
        "round.visibility, round.Visibility",
        "transparency.meaning, transparency.Measure",
        "transparency.measure, transparency.Measure",
        "document.kind, document.DocumentKind",
        "document.state, document.DocumentState",
        "delegation.light, delegation.Light",
        "device.profile, device.DeviceProfile",
        "device.state, device.DeviceState",
        "device.ways, device.Ways",
        "delegation.words, delegation.Light",
        "gate.direction, gate.Direction",
        "desk.document, kernel.DocumentType",
        "desk.need, application.NeedNoted$Need",
        "desk.hours, desk.HoursReason",
        "desk.photo, desk.PhotoMatch",
        "gate.kind, event.AccessPoint$Kind",
        "gate.next, gate.ScanReason",
        "gate.next, gate.ScanVerdict",
        "pass.state, pass.PassState",
        "gate.passage, gate.Direction",
        "gate.reason, gate.ScanReason",
        "gate.reason, gate.ScanVerdict",
        "gate.verdict, gate.ScanVerdict",
        "pass.format, pass.sheet.PassFormat",
        "pass.keys.state, pass.KeyState",
        "pass.refused, pass.PassState",
        "pass.specimen, pass.Specimen",
        "pass.role, pass.Authority$Role",
        "pass.cause, pass.PassCause",
        "pass.type, pass.PassType",
        "event.deadline, event.Deadline",
        "application.receipts.kind, application.ReceiptKind",
        "portal.status, portal.web.Task$Status",
        "portal.step, portal.web.Step",
        "application.publication, event.Publication",
        "report.audience, application.ListAudience",
        "report.list.audience, application.ListAudience",
        "report.counted, report.Counted",
        "report.dimension, report.Dimension",
        "report.format, report.ReportFormat",
        "report.kind, report.ReportKind",
        "report.take, report.ReportKind",
        "report.words, report.ReportKind",
        "process.advice, process.operations.FailureCause",
        "process.cause, process.operations.FailureCause",
        "process.retry, process.operations.RetryItem$State",
        "process.stuck.advice, process.operations.StuckKind",
        "process.stuck.kind, process.operations.StuckKind",
        "review.amended, application.Amendment$State",
        "review.application, application.ApplicationState",
        "review.attempt, review.web.Attempt",
        "review.document, kernel.DocumentType",
        "review.finding, accreditation.BasisEvidence$Finding",
        "review.likeness, application.Likeness",
        "review.outcome, review.ReviewOutcome",
        "review.reason, application.RefusalReason",
        "review.state, application.RepresentativeState",
        "review.verdict, review.BasisVerdict",
        "review.due, review.web.DueWords$Kind",
        "review.stage, review.ReviewStage",
        "review.view, review.WorkListFilter$View",
        "selection.trait, selection.Trait",
        "selection.corridor, selection.CorridorPart",
        "selection.value, selection.CorridorPart",
        "selection.bound, selection.Target$Bound",
        "selection.has, selection.Target$Bound",
        "selection.needs, selection.Target$Bound",
        "selection.short, selection.Target$Bound",
        "selection.reach, selection.Target$Reach",
        "selection.show, selection.web.BoardView$Show",
        "application.gender, application.Gender",
        "application.region, kernel.RegionalGroup",
        "site.role, site.Role",
    })
    void everyCodeThatIsShownHasWords(String prefix, String type) throws ClassNotFoundException {
        Object[] codes = Class.forName("org.pregny." + type).getEnumConstants();

        assertThat(codes)
                .extracting(code -> prefix + "." + ((Enum<?>) code).name())
                .filteredOn(key -> !KEYS.contains(key))
                .isEmpty();
    }

    @Test
    void pagesHaveNoWordsOfTheirOwn() {
        assertThat(pages().flatMap(page -> ownWords(page).map(words -> page + ": " + words)))
                .isEmpty();
    }

    private static Stream<Source> pages() {
        return Stream.concat(
                Sources.under("templates/web", ".html").stream(),
                Stream.of(Sources.read(Path.of("templates/mail/changes.html"))));
    }

    private static Stream<Source> letters() {
        return Sources.under("templates/mail", ".html").stream();
    }

    private static Stream<String> askedFor(Source source) {
        String text = TEXT_BLOCK.matcher(source.text()).replaceAll("");
        Pattern pattern = source.path().toString().endsWith(".java") ? IN_CODE : IN_PAGES;
        return pattern.matcher(text).results().map(m -> m.group(1));
    }

    private static boolean isThere(String keyOrPrefix) {
        return keyOrPrefix.endsWith(".")
                ? KEYS.stream().anyMatch(key -> key.startsWith(keyOrPrefix))
                : KEYS.contains(keyOrPrefix);
    }

    private static Stream<String> ownWords(Source page) {
        List<String> own = new ArrayList<>();
        Jsoup.parse(page.text()).forEachNode(node -> {
            if (node instanceof TextNode text && ((Element) text.parentNode()).closest(FILLED) == null) {
                own.add(text.text().strip());
            }
            if (node instanceof Element element) {
                element.attributes().forEach(a -> own.addAll(literals(a)));
            }
        });
        return own.stream().filter(words -> !NO_WORDS.matcher(words).matches());
    }

    /** What an attribute says to a reader: as it stands, or in quotes inside an expression that fills one in. */
    private static List<String> literals(Attribute attribute) {
        if (SPOKEN.contains(attribute.getKey())) {
            return List.of(attribute.getValue());
        }
        if (!attribute.getKey().matches("th:(text|utext)")) {
            return List.of();
        }
        String bare = attribute.getValue().replaceAll("#\\{\\|[^|]*\\|}|\\$\\{[^}]*}|#\\{[^}]*}", "");
        return IN_QUOTES
                .matcher(bare)
                .results()
                .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                .collect(Collectors.toList());
    }
}
