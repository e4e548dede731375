package org.pregny.pass.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.pregny.pass.EmergencyKit;
import org.pregny.pass.EmergencyKits;
import org.pregny.pass.KitEntriesChanged;
import org.pregny.pass.KitNumber;
import org.pregny.pass.PassId;
import org.pregny.pass.PrintRoom;
import org.pregny.pass.sheet.PassFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One kit: its passes on paper, the list to write on, and afterwards who got which number. */
@Controller
@RequestMapping("/kits/{id}")
class KitController {

    private static final PassFormat PAPER = PassFormat.FOUR_UP;

    private final EmergencyKits kits;
    private final EventCatalogue catalogue;
    private final PrintRoom room;
    private final KitPages pages;

    KitController(EmergencyKits kits, EventCatalogue catalogue, PrintRoom room, KitPages pages) {
        this.kits = kits;
        this.catalogue = catalogue;
        this.room = room;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, @RequestParam(required = false) String from) {
        EmergencyKit kit = kit(id);
        return pages.kit(kit, KitTen.with(from, kit));
    }

    @GetMapping("/list")
    ModelAndView list(@PathVariable String id) {
        return pages.list(kit(id));
    }

    @GetMapping("/passes")
    void passes(@PathVariable String id, Principal who, Locale locale, HttpServletResponse answer) throws IOException {
        Officers.only();
        EmergencyKit kit = kit(id);
        List<PassId> all = kits.numbersOf(kit).stream().map(KitNumber::pass).toList();
        List<PassId> live = room.handOut(all, PAPER, staff(who));
        if (live.isEmpty()) {
            throw new NotFound("pass.printing.none");
        }
        PassFiles.pdf(answer, "emergency-" + kit.event().text() + "-" + kit.day() + "-" + kit.number());
        room.print(live, PAPER, Language.of(locale), answer.getOutputStream());
    }

    /** All lines are written or none; what was typed comes back with its faults. */
    @PostMapping("/entries")
    ModelAndView write(@PathVariable String id, @RequestParam Map<String, String> typed, Principal who) {
        Officers.only();
        EmergencyKit kit = kit(id);
        KitTen shown = KitTen.with(typed.get("from"), kit);
        List<KitRow> rows = pages.typed(kit, typed);
        if (rows.stream().anyMatch(row -> !row.errors().isEmpty())) {
            return pages.again(kit, shown, rows, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            ZoneId zone = catalogue.event(kit.event()).zone();
            kits.write(
                    kit.id(),
                    rows.stream()
                            .filter(row -> !row.isUntouched())
                            .map(row -> row.line(kit, zone))
                            .toList(),
                    staff(who));
            return done(kit, "from=" + shown.first() + "&written");
        } catch (KitEntriesChanged meanwhile) {
            return pages.again(kit, shown, pages.changed(rows, meanwhile), HttpStatus.CONFLICT);
        }
    }

    /** Without the tick nothing happens but the same page once more. */
    @PostMapping("/closing")
    ModelAndView close(@PathVariable String id, @RequestParam(defaultValue = "false") boolean sure, Principal who) {
        Officers.only();
        EmergencyKit kit = kit(id);
        if (!sure) {
            return done(kit, "unsure");
        }
        kits.voidUnused(kit.id(), staff(who));
        return done(kit, "closed");
    }

    private EmergencyKit kit(String id) {
        try {
            return kits.kit(UUID.fromString(id));
        } catch (IllegalArgumentException guessed) {
            throw new NotFound("pass.kit.notFound");
        }
    }

    private static ModelAndView done(EmergencyKit kit, String what) {
        return new ModelAndView("redirect:/kits/" + kit.id() + "?" + what);
    }

    private static Actor staff(Principal who) {
        return Actor.staff(who.getName());
    }
}
