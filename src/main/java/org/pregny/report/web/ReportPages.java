package org.pregny.report.web;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pregny.application.ListAudience;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.StakeholderProcess;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.pregny.report.Counted;
import org.pregny.report.Export;
import org.pregny.report.ExportDesk;
import org.pregny.report.ExportRefused;
import org.pregny.report.ReportKind;
import org.pregny.report.StatisticsDesk;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Fills the pages of reports with what they show. */
@Component
class ReportPages {

    private final ExportDesk desk;
    private final StatisticsDesk statistics;
    private final EventCatalogue catalogue;
    private final MessageSource messages;

    ReportPages(ExportDesk desk, StatisticsDesk statistics, EventCatalogue catalogue, MessageSource messages) {
        this.desk = desk;
        this.statistics = statistics;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    ModelAndView list() {
        List<Event> events =
                catalogue.events().stream().filter(e -> e.window() != null).toList();
        return withExports(new ModelAndView("web/report/reports").addObject("events", events), events, desk.latest());
    }

    private ModelAndView withExports(ModelAndView page, List<Event> events, List<Export> exports) {
        return page.addObject("titles", events.stream().collect(Collectors.toMap(Event::code, Event::title)))
                .addObject(
                        "processTitles",
                        catalogue.processes().stream()
                                .collect(Collectors.toMap(StakeholderProcess::code, StakeholderProcess::title)))
                .addObject("exports", exports)
                .addObject("utc", ZoneOffset.UTC);
    }

    ModelAndView event(Event event, Authentication who, ExportForm form) {
        Set<String> roles = roles(who);
        StakeholderProcess process = catalogue.processOf(event);
        ModelAndView page = new ModelAndView("web/report/event")
                .addObject("event", event)
                .addObject("process", process)
                .addObject("statistics", statistics.of(event.code()))
                .addObject("counted", Counted.values())
                .addObject(
                        "kinds",
                        Arrays.stream(ReportKind.values())
                                .filter(kind -> kind.isOpenTo(roles))
                                .toList())
                .addObject("audiences", audiences(event))
                .addObject("languages", Language.values())
                .addObject("form", form)
                .addObject("faults", List.of())
                .addObject("errors", Map.of());
        return withExports(page, List.of(event), desk.latest(process.code(), event.code()));
    }

    ModelAndView withFault(ModelAndView page, ReportKind kind, ExportRefused refused, Locale locale) {
        String id = kind.pathName() + "-" + refused.field();
        String words = messages.getMessage(refused.messageKey(), refused.args(), locale);
        return page.addObject("faults", List.of(Map.of("id", id, "words", words)))
                .addObject("errors", Map.of(id, words));
    }

    ReportKind kind(String pathName) {
        return Arrays.stream(ReportKind.values())
                .filter(kind -> kind.pathName().equals(pathName))
                .findFirst()
                .orElseThrow(() -> new NotFound("report.notFound"));
    }

    Set<String> roles(Authentication who) {
        return who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .map(authority -> authority.replaceFirst("^ROLE_", ""))
                .collect(Collectors.toSet());
    }

    private static List<ListAudience> audiences(Event event) {
        return Arrays.stream(ListAudience.values())
                .filter(audience -> audience.isFor(event.publication()))
                .toList();
    }
}
