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
import org.pregny.application.ParticularsDesk;
import org.pregny.application.RepresentativeId;
import org.pregny.document.DocumentVeil;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who reads the names of protected people, sees their photos and opens the documents that came with them: whoever holds a
 * task of their case, and for some hours whom two have let read them.
 */
@Service
@Transactional(readOnly = true)
public class NameVeils implements DocumentVeil {

    private final DisclosureStore store;
    private final ParticularsDesk particulars;
    private final MessageSource messages;
    private final Clock clock;

    NameVeils(DisclosureStore store, ParticularsDesk particulars, MessageSource messages, Clock clock) {
        this.store = store;
        this.particulars = particulars;
        this.messages = messages;
        this.clock = clock;
    }

    /** Over a case without protected people there is none, and nothing is asked for it. */
    public NameVeil of(ApplicationCase about, Particulars told, String reader, Locale locale) {
        Map<RepresentativeId, String> hidden = new LinkedHashMap<>();
        about.representatives().stream()
                .filter(r -> told.needsOf(r.id()).protectedParticipant())
                .forEach(r -> hidden.put(r.id(), pseudonym(r.position() + 1, locale)));
        ApplicationId id = about.application().id();
        return hidden.isEmpty() || mayRead(id, reader) ? NameVeil.NONE : new NameVeil(hidden);
    }

    /** Whether this one person is hidden from the reader. */
    public boolean hides(ApplicationId application, RepresentativeId person, String reader) {
        return particulars.protectedPeople(application).contains(person) && !mayRead(application, reader);
    }

    /** A document may speak of anybody in the application, so it is hidden with any of them. */
    @Override
    public boolean hides(ApplicationId application, String reader) {
        return !particulars.protectedPeople(application).isEmpty() && !mayRead(application, reader);
    }

    private boolean mayRead(ApplicationId application, String reader) {
        return store.holds(application, reader)
                || shownUntil(application, reader).isPresent();
    }

    /** Until when this reader has been let read the names. */
    public Optional<Instant> shownUntil(ApplicationId application, String reader) {
        return store.shownUntil(application, reader, clock.instant());
    }

    private String pseudonym(int number, Locale locale) {
        return messages.getMessage("application.protected.name", new Object[] {Integer.toString(number)}, locale);
    }
}
