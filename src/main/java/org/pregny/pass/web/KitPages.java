package org.pregny.pass.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.DocumentType;
import org.pregny.pass.EmergencyKit;
import org.pregny.pass.EmergencyKits;
import org.pregny.pass.KitEntriesChanged;
import org.pregny.pass.KitNumber;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Fills the pages of one kit. */
@Component
class KitPages {

    private static final String ERASED = "pass.kit.fault.name";

    private final EmergencyKits kits;
    private final EventCatalogue catalogue;
    private final MessageSource messages;

    KitPages(EmergencyKits kits, EventCatalogue catalogue, MessageSource messages) {
        this.kits = kits;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** A number and its line in the form. */
    record Line(KitNumber number, KitRow row) {}

    /** A number that a gate has seen and nobody has written down, and where that is to be done. */
    record Unexplained(int running, KitTen ten) {}

    /** A line of the box on top of the page. */
    record Fault(String id, String words) {}

    ModelAndView kit(EmergencyKit kit, KitTen shown) {
        ZoneId zone = catalogue.event(kit.event()).zone();
        return page(
                kit,
                shown,
                kits.numbersOf(kit).stream()
                        .map(n -> n.entry() == null ? KitRow.empty(n.running()) : KitRow.of(n.entry(), zone))
                        .toList());
    }

    ModelAndView list(EmergencyKit kit) {
        return frame("web/pass/kitList", kit).addObject("numbers", kits.numbersOf(kit));
    }

    ModelAndView again(EmergencyKit kit, KitTen shown, List<KitRow> rows, HttpStatus status) {
        ModelAndView page = page(kit, shown, rows);
        page.setStatus(status);
        return page;
    }

    List<KitRow> typed(EmergencyKit kit, Map<String, String> typed) {
        return IntStream.rangeClosed(1, kit.size())
                .mapToObj(running -> KitRow.typed(running, typed))
                .map(row -> row.errors().isEmpty() && row.isErased() ? row.with(Map.of("name", ERASED)) : row)
                .toList();
    }

    List<KitRow> changed(List<KitRow> rows, KitEntriesChanged meanwhile) {
        return rows.stream()
                .map(row -> meanwhile.numbers().contains(row.running())
                        ? row.with(Map.of("name", meanwhile.messageKey()))
                        : row)
                .toList();
    }

    private ModelAndView page(EmergencyKit kit, KitTen shown, List<KitRow> rows) {
        List<KitNumber> numbers = kits.numbersOf(kit);
        List<Line> lines = numbers.stream()
                .filter(shown::holds)
                .map(number -> new Line(number, rows.get(number.running() - 1)))
                .toList();
        return frame("web/pass/kit", kit)
                .addObject("lines", lines)
                .addObject("numbers", numbers)
                .addObject("shown", shown)
                .addObject("tens", KitTen.all(kit))
                .addObject(
                        "unexplained",
                        numbers.stream()
                                .filter(KitNumber::isUnexplained)
                                .map(n -> new Unexplained(n.running(), KitTen.with(n.running(), kit)))
                                .toList())
                .addObject(
                        "unused",
                        numbers.stream()
                                .filter(n -> n.use() == KitNumber.Use.UNUSED)
                                .count())
                .addObject("documents", DocumentType.values())
                .addObject(
                        "faults",
                        rows.stream()
                                .flatMap(row -> row.errors().entrySet().stream()
                                        .map(e ->
                                                new Fault(e.getKey() + "-" + row.running(), words(row, e.getValue()))))
                                .toList());
    }

    private String words(KitRow row, String key) {
        Locale locale = LocaleContextHolder.getLocale();
        return row.running() + ": " + messages.getMessage(key, null, locale);
    }

    private ModelAndView frame(String name, EmergencyKit kit) {
        Event event = catalogue.event(kit.event());
        return new ModelAndView(name)
                .addObject("kit", kit)
                .addObject("event", event)
                .addObject("officer", Officers.isOne());
    }
}
