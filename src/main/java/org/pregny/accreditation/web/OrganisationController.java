package org.pregny.accreditation.web;

import java.security.Principal;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.pregny.accreditation.MergeRehearsal;
import org.pregny.accreditation.OrganisationDesk;
import org.pregny.accreditation.OrganisationProfile;
import org.pregny.accreditation.ProfileId;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Organisations as they are known over events: found in any spelling, confirmed, and put together when they are one. */
@Controller
@RequestMapping("/organisations")
class OrganisationController {

    private static final int LONGEST_SEARCH = 300;

    private final OrganisationDesk desk;
    private final MergeRehearsal rehearsal;

    OrganisationController(OrganisationDesk desk, MergeRehearsal rehearsal) {
        this.desk = desk;
        this.rehearsal = rehearsal;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String find, Locale locale) {
        String sought = CleanText.line(find);
        String name = sought.substring(0, Math.min(sought.length(), LONGEST_SEARCH));
        return new ModelAndView("web/accreditation/organisations")
                .addObject("find", name)
                .addObject("countries", RegisterPages.countries(locale))
                .addObject("organisations", desk.find(name));
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable String id, Locale locale) {
        OrganisationProfile profile = desk.profile(ProfileId.of(id));
        return new ModelAndView("web/accreditation/organisation")
                .addObject("profile", profile)
                .addObject("utc", ZoneOffset.UTC)
                .addObject("countries", RegisterPages.countries(locale))
                .addObject("people", desk.focalPoints(profile.id()))
                .addObject("claims", desk.claims(profile.id()))
                .addObject("merged", desk.mergedInto(profile.id()))
                .addObject("candidates", desk.candidates(profile));
    }

    @PostMapping("/{id}/confirmation")
    ModelAndView confirm(@PathVariable String id, Principal who) {
        desk.confirm(ProfileId.of(id), staff(who));
        return back(id, "confirmed");
    }

    /** What the two have, before they are merged. */
    @GetMapping("/{id}/merging")
    ModelAndView preview(@PathVariable String id, @RequestParam(defaultValue = "") String other, Locale locale) {
        return new ModelAndView("web/accreditation/merging")
                .addObject("countries", RegisterPages.countries(locale))
                .addObject("preview", rehearsal.preview(ProfileId.of(other), ProfileId.of(id), Language.of(locale)));
    }

    /** The other one goes into this one. */
    @PostMapping("/{id}/merging")
    ModelAndView merge(@PathVariable String id, @RequestParam String other, Principal who) {
        desk.merge(ProfileId.of(other), ProfileId.of(id), staff(who));
        return back(id, "merged");
    }

    @PostMapping("/{id}/parting")
    ModelAndView part(@PathVariable String id, Principal who) {
        desk.part(ProfileId.of(id), staff(who));
        return back(id, "parted");
    }

    @PostMapping("/{id}/people/{person}")
    ModelAndView accept(@PathVariable String id, @PathVariable String person, Principal who) {
        try {
            desk.accept(UUID.fromString(person), staff(who));
        } catch (IllegalArgumentException guessed) {
            throw new NotFound("accreditation.organisation.notFound");
        }
        return back(id, "accepted");
    }

    private static ModelAndView back(String id, String what) {
        return new ModelAndView("redirect:/organisations/" + ProfileId.of(id) + "?" + what);
    }

    private static Actor staff(Principal who) {
        return Actor.staff(who.getName());
    }
}
