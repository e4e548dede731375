package org.pregny.accreditation.web;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.pregny.accreditation.RegisterDesk;
import org.pregny.accreditation.RegisterEntry;
import org.pregny.event.AccreditationBasis;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.Language;
import org.pregny.kernel.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Fills the page of one register. */
@Component
class RegisterPages {

    private static final int ON_A_PAGE = 50;

    private final RegisterDesk desk;
    private final MessageSource messages;

    RegisterPages(RegisterDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    /** One line of the box on top of a form. */
    record FaultLine(String id, String words) {}

    /** Names of countries in the reader's language. */
    record Countries(Language language) {
        public String of(String code) {
            return CountryNames.of(code, language);
        }
    }

    ModelAndView register(AccreditationBasis basis, String find, int wanted, Locale locale) {
        List<RegisterEntry> all = find.isEmpty() ? desk.entries(basis.code()) : desk.find(basis.code(), find);
        int last = Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.min(Math.max(1, wanted), last);
        return new ModelAndView("web/accreditation/register")
                .addObject("basis", basis)
                .addObject("utc", ZoneOffset.UTC)
                .addObject("find", find)
                .addObject("entries", all.subList((page - 1) * ON_A_PAGE, Math.min(all.size(), page * ON_A_PAGE)))
                .addObject("total", all.size())
                .addObject("page", page)
                .addObject("last", last)
                .addObject("countries", countries(locale))
                .addObject("versions", desk.versions(basis.code()));
    }

    static Countries countries(Locale locale) {
        return new Countries(Language.of(locale));
    }

    List<FaultLine> fault(String field, Refusal refused, Locale locale) {
        return List.of(new FaultLine(field, messages.getMessage(refused.messageKey(), refused.args(), locale)));
    }
}
