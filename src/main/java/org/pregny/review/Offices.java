package org.pregny.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where offices are kept, and where a case is handed from one to another. */
@Service
@Transactional
public class Offices {

    public static final int LONGEST_REASON = 500;

    private static final int LONGEST_NAME = 120;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");
    private static final Pattern SIGN_IN_NAME = Pattern.compile("[a-z0-9][a-z0-9.@_-]{1,79}");

    private final OfficeStore store;
    private final ReviewClaims claims;
    private final Handovers handovers;
    private final ApplicationEventPublisher events;

    Offices(OfficeStore store, ReviewClaims claims, Handovers handovers, ApplicationEventPublisher events) {
        this.store = store;
        this.claims = claims;
        this.handovers = handovers;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<Office> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    public Optional<Routing> routing(ReviewTaskId task) {
        return store.routing(task);
    }

    @Transactional(readOnly = true)
    public List<Handover> handovers(ReviewTaskId task) {
        return handovers.of(task.uuid());
    }

    /** Makes the office, or gives it other names and members. */
    public void save(Office typed, Actor actor) {
        Office office = checked(typed);
        store.save(office);
        events.publishEvent(new OfficeKept(office.code(), office.members().size(), actor));
    }

    /** The task waits for anybody of the other office from now on; whoever holds it, or nobody, can be asked to let it go. */
    public void handOver(ReviewTaskId id, String office, String reason, Actor actor) {
        ReviewTask task = claims.free(id.uuid(), actor);
        Handover handover = handovers.handOver(id.uuid(), task.holding(), office, reason, actor);
        store.give(id, office);
        events.publishEvent(DeskEvent.handedOver(task, handover, actor));
    }

    private static Office checked(Office typed) {
        if (!CODE.matcher(typed.code()).matches()) {
            throw OfficeRefused.code();
        }
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = CleanText.line(typed.names().get(language));
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                throw OfficeRefused.name();
            }
            names.put(language, name);
        }
        typed.members().stream()
                .filter(member -> !SIGN_IN_NAME.matcher(member).matches())
                .findFirst()
                .ifPresent(member -> {
                    throw OfficeRefused.member(member);
                });
        return new Office(
                typed.code(), names, typed.members().stream().distinct().toList());
    }
}
