package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.event.ChangePreview;
import org.pregny.event.DateStatus;
import org.pregny.event.Event;
import org.pregny.event.EventEdition;
import org.pregny.event.EventFacts;
import org.pregny.kernel.Actor;
import org.pregny.kernel.DocumentType;
import org.pregny.kernel.Language;
import org.pregny.pass.Authority;
import org.pregny.pass.Companion;
import org.pregny.pass.CompanionDesk;
import org.pregny.pass.EmergencyKit;
import org.pregny.pass.EmergencyKits;
import org.pregny.pass.FurtherPassRenewal;
import org.pregny.pass.KitOrder;
import org.pregny.pass.Pass;
import org.pregny.pass.PassCause;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassState;
import org.pregny.pass.PassType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passes that are no representative's own follow an event that moves, as those of representatives do. */
@PregnyTest
@Tag("database")
class FurtherPassStoriesTest {

    private static final Authority DESK = Authority.officer(Actor.staff("desk"));

    @Autowired
    EventStory tale;

    @Autowired
    PassOffice passes;

    @Autowired
    CompanionDesk companions;

    @Autowired
    EmergencyKits kits;

    @Autowired
    FurtherPassRenewal renewal;

    @Autowired
    Mails mails;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        tale.story.clock.set(TestTime.OPEN);
    }

    @Test
    void assistantAndChaperoneGetANewPassOnceWithALetterOfTheirOwn() {
        Event hearing = hearingOnTheFourth();
        Receipt receipt = tale.approved(hearing);
        Pass own = ownPass(receipt);
        accompany(own, PassType.ASSISTANT_PASS, "Jo Park");
        accompany(own, PassType.CHAPERONE_PASS, "Ana Silva");

        EventEdition moved = tale.moveTo(hearing.code(), "2017-10-11");
        tale.tell(moved);
        tale.tell(moved);
        renewal.renew(receipt.id());

        for (String name : List.of("Jo Park", "Ana Silva")) {
            List<Pass> chain = named(receipt, name);
            assertThat(chain).extracting(Pass::state).containsExactly(PassState.SUPERSEDED, PassState.ISSUED);
            assertThat(chain.get(1).validFrom())
                    .isEqualTo(tale.catalogue.event(hearing.code()).starts());
            assertThat(lettersTo(receipt, name)).containsExactly("passIssued", "eventChanged");
        }
        assertThat(lettersTo(receipt, own.holder().nameOnId())).containsOnlyOnce("eventChanged");
    }

    @Test
    void organizationHearsOnceOfAllItsSecondaryPassesAndGetsThemAtTheDeskOnly() {
        Event hearing = hearingOnTheFourth();
        Receipt receipt = tale.approved(hearing);
        Pass own = ownPass(receipt);
        companions.secondary(own.id(), DESK);
        companions.secondary(own.id(), DESK);

        tale.tell(tale.moveTo(hearing.code(), "2017-10-11"));

        List<Pass> secondary = ofType(receipt, PassType.SECONDARY_PASS);
        assertThat(secondary)
                .extracting(Pass::version, Pass::state)
                .containsExactly(
                        tuple(1, PassState.SUPERSEDED),
                        tuple(1, PassState.SUPERSEDED),
                        tuple(2, PassState.ISSUED),
                        tuple(2, PassState.ISSUED));
        String contact =
                tale.story.applications.caseOf(receipt.id()).application().contactName();
        assertThat(lettersTo(receipt, contact)).containsOnlyOnce("eventChanged");
        assertThat(mails.html(receipt.id().uuid(), "eventChanged", contact).text())
                .contains(secondary.get(2).printedNumber(), secondary.get(3).printedNumber());
    }

    @Test
    void anotherRoomLeavesTheirCodesAsTheyAre() {
        Event hearing = hearingOnTheFourth();
        Receipt receipt = tale.approved(hearing);
        Pass assistant = accompany(ownPass(receipt), PassType.ASSISTANT_PASS, "Jo Park");
        passes.activate(assistant.id(), DocumentType.PASSPORT, Actor.staff("desk"));

        tale.tell(tale.change(hearing.code(), tale::inAnotherRoom));

        assertThat(named(receipt, "Jo Park"))
                .extracting(Pass::state, Pass::code)
                .containsExactly(tuple(PassState.ACTIVATED, assistant.code()));
        assertThat(lettersTo(receipt, "Jo Park")).containsExactly("passIssued", "eventChanged");
    }

    @Test
    void cancelledEventEndsThemAllAndTellsEachHolderOnce() {
        Event hearing = hearingOnTheFourth();
        Receipt receipt = tale.approved(hearing);
        Pass own = ownPass(receipt);
        accompany(own, PassType.ASSISTANT_PASS, "Jo Park");
        companions.secondary(own.id(), DESK);

        tale.tell(tale.change(hearing.code(), EventFacts::cancelled));

        assertThat(passes.passesOf(receipt.id())).extracting(Pass::state).containsOnly(PassState.REVOKED);
        assertThat(lettersTo(receipt, "Jo Park")).containsExactly("passIssued", "eventCancelled");
        assertThat(tale.letters(receipt.id()))
                .filteredOn("eventCancelled"::equals)
                .hasSize(3);
    }

    @Test
    void whoeverGetsAPassAfterTheMoveIsNotToldOfIt() {
        Event hearing = hearingOnTheFourth();
        Receipt receipt = tale.approved(hearing);
        EventEdition moved = tale.moveTo(hearing.code(), "2017-10-11");
        tale.tell(moved);

        accompany(livePass(receipt), PassType.ASSISTANT_PASS, "Jo Park");
        tale.tell(tale.change(hearing.code(), tale::inAnotherRoom));

        assertThat(lettersTo(receipt, "Jo Park")).containsExactly("passIssued", "eventChanged");
        assertThat(named(receipt, "Jo Park")).hasSize(1);
    }

    @Test
    void kitWhoseDayIsNoDayOfTheEventAnyMoreIsVoid() {
        Event hearing = hearingOnTheFourth();
        EmergencyKit kit = kits.make(order(hearing), Actor.staff("desk"));

        tale.tell(tale.change(hearing.code(), tale::inAnotherRoom));
        assertThat(kits.kit(kit.id()).isVoid()).isFalse();
        tale.tell(tale.moveTo(hearing.code(), "2017-10-11"));

        assertThat(kits.kit(kit.id()).voidCause()).isEqualTo(PassCause.EVENT_MOVED);
        assertThat(kits.kit(kit.id()).isClosed()).isTrue();
        assertThat(kits.numbersOf(kit))
                .extracting(n -> passes.pass(n.pass()).state())
                .containsOnly(PassState.REVOKED);
    }

    @Test
    void kitOfACancelledEventIsVoid() {
        Event hearing = hearingOnTheFourth();
        EmergencyKit kit = kits.make(order(hearing), Actor.staff("desk"));

        tale.tell(tale.change(hearing.code(), EventFacts::cancelled));

        assertThat(kits.kit(kit.id()).voidCause()).isEqualTo(PassCause.EVENT_CANCELLED);
    }

    @Test
    void organiserSeesThemBeforehand() {
        Event hearing = hearingOnTheFourth();
        Receipt receipt = tale.approved(hearing);
        Pass own = ownPass(receipt);
        accompany(own, PassType.ASSISTANT_PASS, "Jo Park");
        companions.secondary(own.id(), DESK);
        companions.secondary(own.id(), DESK);
        kits.make(order(hearing), Actor.staff("desk"));

        ChangePreview preview = tale.office.preview(tale.catalogue
                .event(hearing.code())
                .with(EventFacts.of(hearing).movedTo(DateStatus.CONFIRMED, LocalDate.parse("2017-10-11"))));
        int before = tale.letters(receipt.id()).size();
        tale.tell(tale.moveTo(hearing.code(), "2017-10-11"));

        assertThat(preview.passes()).isEqualTo(4);
        assertThat(preview.further()).isEqualTo(3);
        assertThat(preview.kits()).isEqualTo(1);
        assertThat(tale.letters(receipt.id())).hasSize(before + (int) preview.letters());
    }

    private KitOrder order(Event hearing) {
        return new KitOrder(
                hearing.code(),
                LocalDate.parse("2017-10-04"),
                3,
                Language.EN,
                UUID.randomUUID().toString());
    }

    private Pass accompany(Pass own, PassType type, String name) {
        return companions.accompany(own.id(), new Companion(type, name, DocumentType.PASSPORT, "77AB"), DESK);
    }

    private Pass ownPass(Receipt receipt) {
        return passes.passesOf(receipt.id()).get(0);
    }

    private Pass livePass(Receipt receipt) {
        return passes.passesOf(receipt.id()).stream()
                .filter(Pass::isLive)
                .findFirst()
                .orElseThrow();
    }

    private List<Pass> named(Receipt receipt, String name) {
        return passes.passesOf(receipt.id()).stream()
                .filter(pass -> name.equals(pass.holder().nameOnId()))
                .sorted(Comparator.comparing(Pass::version))
                .toList();
    }

    private List<Pass> ofType(Receipt receipt, PassType type) {
        return passes.passesOf(receipt.id()).stream()
                .filter(pass -> pass.type() == type)
                .sorted(Comparator.comparing(Pass::version))
                .toList();
    }

    private List<String> lettersTo(Receipt receipt, String name) {
        return jdbc.sql("select template from outgoing_mail where case_id = :id and recipient_name = :name"
                        + " and template <> 'applicationReceived' and template <> 'decisionTaken' order by queued_at")
                .param("id", receipt.id().uuid())
                .param("name", name)
                .query(String.class)
                .list();
    }

    private Event hearingOnTheFourth() {
        return tale.aHearing(tree -> onTheFourth(tree));
    }

    private static ObjectNode onTheFourth(ObjectNode tree) {
        return tree.put("firstDay", "2017-10-04").put("lastDay", "2017-10-04");
    }
}
