package org.pregny.site.web;

import java.security.Principal;
import java.util.List;
import java.util.Set;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Refusal;
import org.pregny.site.StaffOffice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Accounts of members of staff, for operators. */
@Controller
class StaffController {

    private final StaffOffice office;

    StaffController(StaffOffice office) {
        this.office = office;
    }

    @GetMapping("/staff")
    String list(Model model) {
        model.addAttribute("accounts", office.accounts());
        model.addAttribute("roles", office.roles());
        return "web/site/staff";
    }

    @PostMapping("/staff")
    String add(
            @RequestParam String name,
            @RequestParam String displayName,
            @RequestParam String password,
            @RequestParam(required = false) Set<String> roles,
            Principal who,
            Model model) {
        try {
            office.add(name, displayName, password, roles == null ? Set.of() : roles, Actor.staff(who.getName()));
            return "redirect:/staff";
        } catch (Refusal refusal) {
            model.addAttribute("refusal", refusal);
            model.addAttribute("typedName", name);
            model.addAttribute("typedDisplayName", displayName);
            model.addAttribute("typedRoles", roles == null ? List.of() : roles);
            return list(model);
        }
    }

    @PostMapping("/staff/enabled")
    String enable(@RequestParam String name, @RequestParam boolean enabled, Principal who) {
        office.enable(name, enabled, Actor.staff(who.getName()));
        return "redirect:/staff";
    }
}
