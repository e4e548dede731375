package org.pregny.circulation.web;

import java.util.Locale;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.Language;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets every page of this room call countries as its reader does. */
@ControllerAdvice(basePackageClasses = CountryAdvice.class)
class CountryAdvice {

    /** Names by code. */
    record Countries(Language language) {

        public String of(String code) {
            return CountryNames.of(code, language);
        }
    }

    @ModelAttribute("countries")
    Countries countries(Locale locale) {
        return new Countries(Language.of(locale));
    }
}
