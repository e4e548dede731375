package org.pregny.event.web;

import org.pregny.correspondence.Correspondence;
import org.pregny.event.Event;
import org.pregny.event.StakeholderProcess;
import org.pregny.kernel.Language;
import org.springframework.stereotype.Component;

/** Addresses that stand in calendars, where no page is around them. */
@Component
class CalendarLinks {

    private final Correspondence correspondence;

    CalendarLinks(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    String page(Event event, Language language) {
        return root(language) + "/events/" + event.code().text();
    }

    /** A calendar program opens such an address by itself and asks there again from time to time. */
    String subscription(StakeholderProcess process, Language language) {
        return (root(language) + "/processes/" + process.code() + "/dates.ics").replaceFirst("^https?:", "webcal:");
    }

    private String root(Language language) {
        return correspondence.publicAddress() + "/" + language.tag();
    }
}
