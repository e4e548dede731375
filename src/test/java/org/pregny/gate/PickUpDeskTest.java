package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;

import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.application.RepresentativeEntry;
import org.pregny.desk.PickUpDesk;
import org.pregny.kernel.Actor;
import org.pregny.kernel.DocumentType;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk finds a pass by scan, number or name, and activates it once. */
@PregnyTest
class PickUpDeskTest {

    @Autowired
    GateStory story;

    @Autowired
    PickUpDesk desk;

    @Autowired
    PassOffice passes;

    @Test
    void activatingTwiceChangesNothing() {
        Pass pass = story.activatedPass();
        Pass again = desk.activate(pass.id(), DocumentType.NATIONAL_ID, Actor.staff("somebody-else"));

        assertThat(again).isEqualTo(passes.pass(pass.id()));
        assertThat(again.documentSeen()).isEqualTo(DocumentType.PASSPORT);
        assertThat(story.audited(pass)).containsOnlyOnce("pass.activated");
    }

    @Test
    void theDeskFindsAPassByScanByNumberAndByPartOfAName() {
        Pass pass = story.issuedPass();

        assertThat(desk.find(pass.code().toLowerCase() + "\n"))
                .extracting(Pass::id)
                .containsExactly(pass.id());
        assertThat(desk.find(pass.printedNumber())).extracting(Pass::id).containsExactly(pass.id());
        assertThat(desk.find("wanjiru OTI")).extracting(Pass::holder).isNotEmpty();
        assertThat(desk.find("SEP1:AAAA")).isEmpty();
        assertThat(desk.find("%")).isEmpty();
    }

    @Test
    void aPassOfTheLongestNamesInLettersThatFallApartIsIssuedAndFound() {
        String name = "한".repeat(120);
        Pass pass = story.issuedPass(anApplication()
                .of(new RepresentativeEntry(
                        name, name, "han@example.org", "PASSPORT", "12AB", "", "no", "", "", "", null))
                .build());

        assertThat(desk.find("한한한")).extracting(Pass::id).contains(pass.id());
    }
}
