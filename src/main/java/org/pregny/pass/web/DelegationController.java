package org.pregny.pass.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.EventApplication;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.pregny.pass.PassId;
import org.pregny.pass.PrintRoom;
import org.pregny.pass.sheet.PassFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The passes of one delegation, for whoever holds the private link to its application. */
@Controller
@RequestMapping("/applications/{key}/passes")
class DelegationController {

    private final ApplicationDesk applications;
    private final PrintRoom room;

    DelegationController(ApplicationDesk applications, PrintRoom room) {
        this.applications = applications;
        this.room = room;
    }

    @GetMapping
    void sheets(
            @PathVariable String key,
            @RequestParam(defaultValue = "folded") String format,
            Locale locale,
            HttpServletResponse answer)
            throws IOException {
        EventApplication application = applications.caseBehind(key).application();
        PassFormat paper = PassFiles.format(format);
        List<PassId> passes = handOut(application, paper);
        PassFiles.pdf(answer, "passes-" + application.number());
        room.print(passes, paper, Language.of(locale), answer.getOutputStream());
    }

    @GetMapping("/text")
    void text(@PathVariable String key, HttpServletResponse answer) throws IOException {
        EventApplication application = applications.caseBehind(key).application();
        List<PassId> passes = handOut(application, null);
        PassFiles.text(answer, "passes-" + application.number(), room.plainText(passes));
    }

    private List<PassId> handOut(EventApplication application, PassFormat format) {
        List<PassId> passes = room.handOutDelegation(application.id(), format);
        if (passes.isEmpty()) {
            throw new NotFound("pass.notFound");
        }
        return passes;
    }
}
