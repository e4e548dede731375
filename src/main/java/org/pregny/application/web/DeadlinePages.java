package org.pregny.application.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregny.application.ExtensionDesk;
import org.pregny.event.Deadline;
import org.pregny.event.Event;
import org.pregny.event.ExtensionOffice;
import org.pregny.event.WindowState;
import org.pregny.kernel.Refusal;
import org.pregny.kernel.Uptime;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page with an event's deadlines: what they are, what was given longer, and when we were not there. */
@Component
class DeadlinePages {

    /** One deadline as it stands, and whether its last hour has begun. */
    record Line(Deadline deadline, Instant closesAt, WindowState state, boolean lastHour, List<Uptime.Gap> outages) {}

    private final ExtensionDesk desk;
    private final ExtensionOffice office;
    private final MessageSource messages;
    private final Clock clock;

    DeadlinePages(ExtensionDesk desk, ExtensionOffice office, MessageSource messages, Clock clock) {
        this.desk = desk;
        this.office = office;
        this.messages = messages;
        this.clock = clock;
    }

    ModelAndView page(Event event, ExtensionForm form) {
        return new ModelAndView("web/application/deadlines")
                .addObject("event", event)
                .addObject("form", form)
                .addObject("lines", lines(event))
                .addObject("extensions", office.of(event.code()))
                .addObject("errors", Map.of());
    }

    /** The same with what is wrong, and everything as typed. */
    ModelAndView faulty(Event event, ExtensionForm form, String field, Refusal refused, Locale locale) {
        String words = messages.getMessage(refused.messageKey(), refused.args(), locale);
        ModelAndView page = page(event, form)
                .addObject("errors", Map.of(field, words))
                .addObject("faults", List.of(Map.of("id", field, "words", words)));
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    ModelAndView preview(Event event, ExtensionForm form, ExtensionDesk.Preview preview) {
        return new ModelAndView("web/application/deadlinePreview")
                .addObject("event", event)
                .addObject("form", form)
                .addObject("extension", preview.extension())
                .addObject("told", preview.told());
    }

    private List<Line> lines(Event event) {
        Instant now = clock.instant();
        return Deadline.of(event).stream()
                .map(deadline -> {
                    Instant closesAt = deadline.closesAt(event).orElseThrow();
                    WindowState state = Deadline.stateAt(event, closesAt, now);
                    boolean lastHour = now.isAfter(closesAt.minus(ExtensionDesk.LAST_HOUR));
                    return new Line(deadline, closesAt, state, lastHour, desk.outages(event, deadline));
                })
                .toList();
    }
}
