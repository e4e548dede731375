package org.pregny.kill;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pregny.PregnyApplication;
import org.pregny.TestTime;
import org.pregny.circulation.CirculationOffice;
import org.pregny.circulation.ListId;
import org.pregny.circulation.ListStory;
import org.pregny.kernel.Language;
import org.pregny.portal.ApplicantSession;
import org.pregny.request.RequestDrafts;
import org.pregny.round.Round;
import org.pregny.round.RoundStory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Leaves a data folder in which one list is past its silence, another is to be circulated, and a round is closed for
 * everybody who had begun, with nothing done yet: the program that is started on it finds all three to do.
 */
final class ListUnderway {

    /** So long before the demo begins that both the silence and the working day after it are over by then. */
    private static final String CIRCULATED = "2017-07-03T09:00:00+02:00";

    private ListUnderway() {}

    static void in(Path data, KillDatabase database, int requests, int drafts) {
        List<String> settings = Stream.concat(
                        Stream.of("--pregny.data=" + data, "--server.port=0"), database.settings().stream())
                .toList();
        try (ConfigurableApplicationContext program = new SpringApplicationBuilder(
                        PregnyApplication.class, TestTime.class)
                .profiles("test")
                .run(settings.toArray(String[]::new))) {
            ListStory tale = program.getBean(ListStory.class);
            tale.requests.clock.set(CIRCULATED);
            missions(tale);
            silent(tale, requests);
            ordered(tale, program.getBean(CirculationOffice.class), requests);
            closed(tale.requests.rounds, program.getBean(RequestDrafts.class), drafts);
        }
    }

    private static void silent(ListStory tale, int requests) {
        Round round = aRound(tale);
        tale.recommended(round, requests);
        ListId list = tale.begun(round);
        tale.circulate(list);
    }

    private static void ordered(ListStory tale, CirculationOffice office, int requests) {
        Round round = aRound(tale);
        tale.recommended(round, requests);
        ListId list = tale.begun(round);
        tale.requests.clock.set(TestTime.OPEN);
        office.circulate(list, 1, ListStory.OFFICER);
    }

    /** The button is pressed; nobody who had begun has heard of it. */
    private static void closed(RoundStory rounds, RequestDrafts drafts, int count) {
        Round round = rounds.aRound();
        for (int n = 0; n < count; n++) {
            UUID id = UUID.randomUUID();
            drafts.begin(round, Language.EN, new ApplicantSession(id, id + "@example.org", true));
        }
        rounds.office.close(round.id(), round.version(), RoundStory.ORGANISER);
    }

    private static void missions(ListStory tale) {
        tale.missions("Kenya;Permanent Mission of Kenya;mission-ke@example.org;en");
    }

    /** Papers are examined one by one, and this is not about them. */
    private static Round aRound(ListStory tale) {
        return tale.requests.rounds.aRound(tree -> tree.putArray("documents"));
    }
}
