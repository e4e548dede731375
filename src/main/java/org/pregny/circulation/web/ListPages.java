package org.pregny.circulation.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregny.circulation.CirculationDesk;
import org.pregny.circulation.CirculationList;
import org.pregny.circulation.LineSearch;
import org.pregny.circulation.ListId;
import org.pregny.circulation.ListLine;
import org.pregny.circulation.ObjectionRegister;
import org.pregny.circulation.RecipientDesk;
import org.pregny.event.EventCatalogue;
import org.pregny.event.StakeholderProcess;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Language;
import org.pregny.kernel.PageFaults;
import org.pregny.kernel.Refusal;
import org.pregny.report.ReportFormat;
import org.pregny.request.RequestDesk;
import org.pregny.request.RequestId;
import org.pregny.request.RequestState;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the pages of lists together. */
@Component
class ListPages {

    private static final int LINES = 100;
    private static final int LONGEST_SEARCH = 100;
    private static final List<ReportFormat> FORMATS = List.of(ReportFormat.PDF, ReportFormat.DOCX, ReportFormat.XLSX);

    private final CirculationDesk desk;
    private final ObjectionRegister objections;
    private final RecipientDesk recipients;
    private final RequestDesk requests;
    private final RoundCatalogue rounds;
    private final EventCatalogue catalogue;
    private final MessageSource messages;
    private final Clock clock;

    ListPages(
            CirculationDesk desk,
            ObjectionRegister objections,
            RecipientDesk recipients,
            RequestDesk requests,
            RoundCatalogue rounds,
            EventCatalogue catalogue,
            MessageSource messages,
            Clock clock) {
        this.desk = desk;
        this.objections = objections;
        this.recipients = recipients;
        this.requests = requests;
        this.rounds = rounds;
        this.catalogue = catalogue;
        this.messages = messages;
        this.clock = clock;
    }

    /** A round with its lists, and how many wait to be put on one. */
    record RoundLists(Round round, List<CirculationList> lists, int recommended) {

        public boolean mayBegin() {
            return recommended > 0 && lists.stream().noneMatch(CirculationList::isDraft);
        }
    }

    /** Which lines a reader wants to see. */
    record Wanted(String find, int page) {

        LineSearch search() {
            String text = CleanText.line(find);
            return new LineSearch(
                    text.substring(0, Math.min(text.length(), LONGEST_SEARCH)),
                    Math.max(0, page - 1) * LINES,
                    LINES + 1);
        }
    }

    ModelAndView all(Authentication who) {
        List<RoundLists> all = rounds.rounds().stream()
                .map(round -> new RoundLists(
                        round,
                        desk.lists(round.id()),
                        requests.counts(round.id()).getOrDefault(RequestState.RECOMMENDED, 0)))
                .filter(lists -> lists.recommended() > 0 || !lists.lists().isEmpty())
                .toList();
        return new ModelAndView("web/circulation/lists")
                .addObject("all", all)
                .addObject("president", Officer.isOfThePresident(who));
    }

    ModelAndView one(ListId id, Wanted wanted, Authentication who) {
        CirculationList list = desk.list(id);
        LineSearch search = wanted.search();
        List<ListLine> lines = desk.page(id, list.version(), search);
        return about("web/circulation/list", list, who)
                .addObject("lines", lines.subList(0, Math.min(LINES, lines.size())))
                .addObject("next", lines.size() > LINES ? Math.max(1, wanted.page()) + 1 : null)
                .addObject("find", search.text())
                .addObject("due", list.isFinal() ? null : desk.due(list))
                .addObject("version", desk.version(id, list.version()))
                .addObject("versions", desk.versions(id))
                .addObject("progress", desk.progress(id))
                .addObject("objections", objections.on(id))
                .addObject("missions", recipients.recipients(id))
                .addObject("formats", FORMATS)
                .addObject("languages", Language.values());
    }

    ModelAndView line(ListId id, RequestId request, Authentication who) {
        CirculationList list = desk.list(id);
        List<ListLine> life = desk.life(id, request);
        return about("web/circulation/line", list, who)
                .addObject("life", life)
                .addObject("line", life.getLast())
                .addObject("request", requests.request(request))
                .addObject("versions", versions(id))
                .addObject("objections", objections.to(request))
                .addObject("typed", Map.of());
    }

    /** Whatever every page of a list says of it. */
    ModelAndView about(String view, CirculationList list, Authentication who) {
        Round round = rounds.round(list.round());
        StakeholderProcess process = catalogue.process(round.process());
        return new ModelAndView(view)
                .addObject("list", list)
                .addObject("round", round)
                .addObject("process", process)
                .addObject("zone", round.zone())
                .addObject("now", clock.instant())
                .addObject("president", who != null && Officer.isOfThePresident(who))
                .addObject("faults", List.of())
                .addObject("errors", Map.of());
    }

    /** The page again, with what is at fault. */
    ModelAndView faulty(ModelAndView page, String field, Refusal refused, Locale locale) {
        String words = messages.getMessage(refused.messageKey(), refused.args(), locale);
        boolean invalid = refused.kind() == Refusal.Kind.INVALID;
        page.setStatus(invalid ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT);
        return page.addObject("faults", List.of(new PageFaults.Line(invalid ? field : null, words)))
                .addObject("errors", invalid ? Map.of(field, words) : Map.of());
    }

    private Map<Integer, Object> versions(ListId id) {
        Map<Integer, Object> versions = new LinkedHashMap<>();
        desk.versions(id).forEach(v -> versions.put(v.number(), v));
        return versions;
    }
}
