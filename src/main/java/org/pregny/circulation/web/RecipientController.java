package org.pregny.circulation.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregny.circulation.CirculationDesk;
import org.pregny.circulation.ListId;
import org.pregny.circulation.MissionDirectory;
import org.pregny.circulation.RecipientDesk;
import org.pregny.kernel.AddressedId;
import org.pregny.kernel.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** To whom lists go, to whom one went, and who has acknowledged it. */
@Controller
@RequestMapping("/circulation")
class RecipientController {

    private final MissionDirectory directory;
    private final RecipientDesk recipients;
    private final CirculationDesk desk;
    private final ListPages pages;

    RecipientController(MissionDirectory directory, RecipientDesk recipients, CirculationDesk desk, ListPages pages) {
        this.directory = directory;
        this.recipients = recipients;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/missions")
    ModelAndView missions(Authentication who) {
        return new ModelAndView("web/circulation/missions")
                .addObject("missions", directory.missions())
                .addObject("president", Officer.isOfThePresident(who))
                .addObject("faults", List.of())
                .addObject("errors", Map.of());
    }

    /** A file, or what was copied out of one; the file wins. */
    @PostMapping("/missions")
    ModelAndView replace(
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String pasted,
            Authentication who,
            Locale locale)
            throws IOException {
        boolean uploaded = file != null && !file.isEmpty();
        byte[] content = uploaded ? file.getBytes() : pasted.getBytes(StandardCharsets.UTF_8);
        try {
            MissionDirectory.Taken taken = directory.replace(content, Officer.ofThePresident(who));
            return missions(who).addObject("taken", taken);
        } catch (Refusal refused) {
            return pages.faulty(missions(who), "pasted", refused, locale).addObject("pasted", pasted);
        }
    }

    @GetMapping("/{id}/missions")
    ModelAndView log(@PathVariable String id, Authentication who) {
        ListId list = ListId.of(id);
        return pages.about("web/circulation/recipients", desk.list(list), who)
                .addObject("recipients", recipients.recipients(list));
    }

    @PostMapping("/{id}/missions/{recipient}")
    String acknowledge(@PathVariable String id, @PathVariable String recipient, Authentication who) {
        recipients.acknowledge(
                ListId.of(id), AddressedId.of(recipient, "circulation.notFound"), Officer.ofThePresident(who));
        return "redirect:/circulation/" + id + "/missions?acknowledged";
    }
}
