package org.pregny.site.web;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Sign-in, and the way to where a person's work is. */
@Controller
class HomeController {

    @GetMapping("/sign-in")
    String signIn() {
        return "web/site/signIn";
    }

    @GetMapping("/home")
    String home(Authentication signedIn) {
        return FrameInterceptor.workplacesOf(signedIn).stream()
                .findFirst()
                .map(area -> "redirect:/" + area.pathName())
                .orElse("redirect:/");
    }
}
