package org.pregny.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pregny.circulation.CirculationDesk;
import org.pregny.circulation.CirculationList;
import org.pregny.circulation.CirculationOffice;
import org.pregny.circulation.MissionDirectory;
import org.pregny.circulation.ObjectionDesk;
import org.pregny.circulation.ObjectionEntry;
import org.pregny.circulation.ObjectionId;
import org.pregny.circulation.ObjectionState;
import org.pregny.opinion.OpinionDesk;
import org.pregny.opinion.Signatory;
import org.pregny.request.RequestId;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The list of the round: put to Member States, objected to twice, and made final. */
@Component
@Profile("demo")
class DemoList {

    private static final Signatory OFFICE = Signatory.of("pga-office", "PGA_OFFICE");
    private static final Signatory SECOND = Signatory.of("organiser", "ORGANISER");

    private final CirculationDesk desk;
    private final CirculationOffice office;
    private final MissionDirectory missions;
    private final ObjectionDesk objections;
    private final OpinionDesk opinions;
    private final RoundCatalogue rounds;
    private final DemoTime time;

    DemoList(
            CirculationDesk desk,
            CirculationOffice office,
            MissionDirectory missions,
            ObjectionDesk objections,
            OpinionDesk opinions,
            RoundCatalogue rounds,
            DemoTime time) {
        this.desk = desk;
        this.office = office;
        this.missions = missions;
        this.objections = objections;
        this.opinions = opinions;
        this.rounds = rounds;
        this.time = time;
    }

    CirculationList circulate(Round round, List<String> recipients) {
        missions.replace(String.join("\n", recipients).getBytes(StandardCharsets.UTF_8), OFFICE.actor());
        CirculationList draft = desk.list(desk.begin(round.id(), OFFICE.actor()));
        office.circulate(draft.id(), draft.version(), OFFICE.actor());
        time.goesOn();
        return desk.list(draft.id());
    }

    /** What a State has said, seen by two. */
    ObjectionId object(CirculationList list, RequestId request, String state) {
        LocalDate today = time.now().atZone(rounds.round(list.round()).zone()).toLocalDate();
        ObjectionId objection = objections.enter(
                new ObjectionEntry(list.id(), request, state, "", "Note verbale of the demonstration", today), OFFICE);
        agree(objection.uuid());
        return objection;
    }

    void end(ObjectionId objection, ObjectionState end) {
        objections.end(objection, end, "Said in a second note of the demonstration.", OFFICE);
        agree(objection.uuid());
    }

    void makeFinal(CirculationList list) {
        office.finalise(list.id(), OFFICE.actor());
        time.goesOn();
    }

    private void agree(UUID subject) {
        opinions.open().stream()
                .filter(proposal -> subject.equals(proposal.subject()))
                .toList()
                .forEach(proposal -> opinions.give(proposal.id(), true, "", SECOND));
        time.goesOn();
    }
}
