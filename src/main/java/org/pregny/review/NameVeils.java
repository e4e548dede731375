package org.pregny.review;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationId;
import org.pregny.application.Particulars;
import org.pregny.application.RepresentativeId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who reads the names of protected people: whoever holds a task of their case, and for some hours whom two have let read them. */
@Service
@Transactional(readOnly = true)
public class NameVeils {

    private final DisclosureStore store;
    private final MessageSource messages;
    private final Clock clock;

    NameVeils(DisclosureStore store, MessageSource messages, Clock clock) {
        this.store = store;
        this.messages = messages;
        this.clock = clock;
    }

    /** Over a case without protected people there is none, and nothing is asked for it. */
    public NameVeil of(ApplicationCase about, Particulars particulars, String reader, Locale locale) {
        Map<RepresentativeId, String> hidden = new LinkedHashMap<>();
        about.representatives().stream()
                .filter(r -> particulars.needsOf(r.id()).protectedParticipant())
                .forEach(r -> hidden.put(r.id(), pseudonym(r.position() + 1, locale)));
        ApplicationId id = about.application().id();
        return hidden.isEmpty()
                        || store.holds(id, reader)
                        || shownUntil(id, reader).isPresent()
                ? NameVeil.NONE
                : new NameVeil(hidden);
    }

    /** Until when this reader has been let read the names. */
    public Optional<Instant> shownUntil(ApplicationId application, String reader) {
        return store.shownUntil(application, reader, clock.instant());
    }

    private String pseudonym(int number, Locale locale) {
        return messages.getMessage("review.veil.name", new Object[] {Integer.toString(number)}, locale);
    }
}
