package org.pregny.round;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.pregny.TestTime;
import org.pregny.event.EventCatalogue;
import org.pregny.event.StakeholderProcess;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Wording;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Rounds of a test's own, each of a process of its own: tests share one catalogue. */
@Component
@Profile("test")
public class RoundStory {

    public static final Actor ORGANISER = Actor.staff("organiser");

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    public final RoundOffice office;
    public final RoundCatalogue catalogue;
    public final TestTime.SettableClock clock;
    private final EventCatalogue events;
    private final ObjectMapper json;

    RoundStory(
            RoundOffice office,
            RoundCatalogue catalogue,
            TestTime.SettableClock clock,
            EventCatalogue events,
            ObjectMapper json) {
        this.office = office;
        this.catalogue = catalogue;
        this.clock = clock;
        this.events = events;
        this.json = json;
    }

    /** Open since yesterday and for thirty days, of a process without events, with the form and terms of the demo's second. */
    public Round aRound(Consumer<ObjectNode> edit) {
        return office.plan(aPlan(edit), ORGANISER);
    }

    public Round aRound() {
        return aRound(tree -> {});
    }

    /** What {@link #aRound} would plan. */
    public RoundPlan aPlan(Consumer<ObjectNode> edit) {
        String code = "round-" + NUMBERS.incrementAndGet() + "-"
                + UUID.randomUUID().toString().substring(0, 8);
        Round like = catalogue.round("conference-2018");
        RoundForm form = catalogue.form(like);
        LocalDateTime today = LocalDateTime.ofInstant(clock.instant(), like.zone())
                .toLocalDate()
                .atStartOfDay();
        RoundPlan plan = new RoundPlan(
                code,
                aProcess(code),
                Wording.of("Round " + code),
                like.zone(),
                today.minusDays(1),
                today.plusDays(30).minusSeconds(1),
                null,
                like.terms(),
                form.questions(),
                form.documents());
        return edited(plan, edit);
    }

    /** The round with other dates or terms, to be proposed. */
    public Round aPlanLike(Round round, Consumer<ObjectNode> edit) {
        RoundForm form = catalogue.form(round);
        RoundPlan plan = new RoundPlan(
                round.code(),
                round.process(),
                round.title(),
                round.zone(),
                round.opens(),
                round.closes(),
                round.closedFirst(),
                round.terms(),
                form.questions(),
                form.documents());
        RoundPlan edited = edited(plan, edit);
        return round.movedTo(edited.opens(), edited.closes()).onTerms(edited.title(), edited.terms());
    }

    /** The round as it is now. */
    public Round now(Round round) {
        return catalogue.round(round.id());
    }

    private String aProcess(String code) {
        StakeholderProcess like = events.process("gcm-2017");
        events.announce(new StakeholderProcess(
                code,
                Wording.of("Process " + code),
                like.mandate(),
                like.website(),
                like.categories(),
                like.bases(),
                like.phases(),
                like.people(),
                like.contacts(),
                like.documents()));
        return code;
    }

    private RoundPlan edited(RoundPlan plan, Consumer<ObjectNode> edit) {
        ObjectNode tree = json.valueToTree(plan);
        edit.accept(tree);
        try {
            return json.treeToValue(tree, RoundPlan.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
