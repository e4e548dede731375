package org.pregny.site.web;

import org.pregny.kernel.NotFound;
import org.pregny.kernel.Refusal;
import org.pregny.site.FirstAccount;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes the first account, with the one-time token from the console; closed as soon as an account exists. */
@Controller
class SetupController {

    private final FirstAccount first;

    SetupController(FirstAccount first) {
        this.first = first;
    }

    @GetMapping("/setup")
    String form() {
        if (!first.isOpen()) {
            throw new NotFound("site.notFound");
        }
        return "web/site/setup";
    }

    @PostMapping("/setup")
    String make(@RequestParam String token, @RequestParam String name, @RequestParam String password, Model model) {
        try {
            first.make(token, name, password);
            return "redirect:/sign-in";
        } catch (Refusal refusal) {
            model.addAttribute("refusal", refusal);
            model.addAttribute("name", name);
            return "web/site/setup";
        }
    }
}
