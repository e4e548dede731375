package org.pregny.request.web;

import java.util.List;
import java.util.Locale;
import org.pregny.application.Fault;
import org.pregny.kernel.PageFaults;
import org.pregny.kernel.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Faults in the reader's words, at the fields of a page: {@code /answers/purpose} is the field {@code answers-purpose}. */
@Component
class RequestFaults {

    private final MessageSource messages;

    RequestFaults(MessageSource messages) {
        this.messages = messages;
    }

    PageFaults of(List<Fault> faults, Locale locale) {
        PageFaults page = new PageFaults();
        faults.forEach(f -> page.add(id(f.field()), words(f, locale)));
        return page;
    }

    PageFaults of(String field, Refusal refused, Locale locale) {
        PageFaults page = new PageFaults();
        page.add(field, words(refused, locale));
        return page;
    }

    String words(Refusal refused, Locale locale) {
        return messages.getMessage(refused.messageKey(), refused.args(), locale);
    }

    String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    String words(Fault fault, Locale locale) {
        return messages.getMessage(fault.messageKey(), fault.args().toArray(), locale);
    }

    static String id(String pointer) {
        return pointer.substring(1).replace('/', '-');
    }
}
