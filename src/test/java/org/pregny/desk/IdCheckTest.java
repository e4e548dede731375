package org.pregny.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.desk.DeskStory.COLLEAGUE;
import static org.pregny.desk.DeskStory.OFFICER;
import static org.pregny.desk.DeskStory.SUPERVISOR;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.event.Event;
import org.pregny.kernel.Actor;
import org.pregny.kernel.DocumentType;
import org.pregny.kernel.Refusal;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody gets a valid pass whom the desk has not compared with it, and what it saw is written down. */
@PregnyTest
@Tag("database")
class IdCheckTest {

    private static final IdCheck ALL_MATCHES = IdCheck.matching(DocumentType.PASSPORT, false);
    private static final IdCheck OTHER_NAME = seen(false, null, null);

    private static final ProxySignature SIGNED =
            ProxySignature.of("10,10 20,30 30,10 40,30 50,10 60,30", "").orElseThrow();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DeskStory story;

    @Autowired
    IdCheckDesk desk;

    @Autowired
    ProxyRetention retention;

    @Autowired
    PassOffice passes;

    @Test
    void whatMatchesActivatesThePassOnceAndIsWrittenDownOnce() {
        Pass pass = story.issued();

        assertThat(desk.check(pass.id(), ALL_MATCHES, OFFICER).state()).isEqualTo(PassState.ACTIVATED);
        desk.check(pass.id(), ALL_MATCHES, COLLEAGUE);

        assertThat(desk.checksOf(pass.id())).extracting(CheckedId::officer).containsExactly(OFFICER.name());
        assertThat(story.audited(pass)).containsOnlyOnce("desk.checked", "pass.activated");
    }

    @Test
    void whatDiffersLeavesThePassAsItWasAndStandsInTheTrail() {
        Pass pass = story.issued();
        desk.check(pass.id(), OTHER_NAME, OFFICER);

        assertThat(passes.pass(pass.id())).isEqualTo(pass);
        assertThat(desk.checksOf(pass.id())).singleElement().matches(CheckedId::isRefusal);
        assertThat(story.audited(pass)).contains("desk.refused").doesNotContain("pass.activated");
        assertThat(desk.check(pass.id(), ALL_MATCHES, OFFICER).state()).isEqualTo(PassState.ACTIVATED);
    }

    @Test
    void afterTwoRefusalsOnlyAnOfficerWhoMadeNeitherGoesOnAndSaysWhy() {
        Pass pass = story.issued();
        desk.check(pass.id(), OTHER_NAME, OFFICER);
        desk.check(pass.id(), OTHER_NAME, COLLEAGUE);

        assertRefused(pass, ALL_MATCHES, OFFICER, "desk.refused.sameOfficer");
        assertRefused(pass, ALL_MATCHES, SUPERVISOR, "desk.refused.supervisor");
        assertRefused(pass, seen(true, null, "I know her."), COLLEAGUE, "desk.refused.sameOfficer");
        assertThat(passes.pass(pass.id()).state()).isEqualTo(PassState.ISSUED);

        desk.check(pass.id(), seen(true, null, "Married name, certificate seen."), SUPERVISOR);
        assertThat(passes.pass(pass.id()).state()).isEqualTo(PassState.ACTIVATED);
        assertThat(desk.checksOf(pass.id()).get(2).check().supervision()).startsWith("Married name");
    }

    @Test
    void twoRefusalsByOneOfficerCountAsTwo() {
        Pass pass = story.issued();
        desk.check(pass.id(), OTHER_NAME, OFFICER);
        desk.check(pass.id(), OTHER_NAME, OFFICER);

        assertRefused(pass, ALL_MATCHES, OFFICER, "desk.refused.sameOfficer");
    }

    @Test
    void somebodyElseCollectsAPassOnlyWhereTheEventAllowsIt() {
        IdCheck byProxy = seen(true, new Proxy("Jo Park", SIGNED), null);
        Pass inPerson = story.issued();
        assertRefused(inPerson, byProxy, OFFICER, "desk.refused.proxy");

        Event open = story.hearing(tree -> tree.putObject("pickupTerms").put("proxy", true));
        Pass collected = story.issued(open);
        desk.check(collected.id(), byProxy, OFFICER);
        assertThat(passes.pass(collected.id()).state()).isEqualTo(PassState.ACTIVATED);
        assertThat(desk.checksOf(collected.id()).get(0).check().proxy()).isEqualTo(new Proxy("Jo Park", SIGNED));
        assertThat(new String(sealedSignature(collected), StandardCharsets.ISO_8859_1))
                .isNotEmpty()
                .doesNotContain(SIGNED.path());
    }

    @Test
    void aSignatureIsPointsOnThePadOrANameAndNothingElse() {
        assertThat(ProxySignature.of("1,2 3,4 5,6;7,8 9,10 11,12", "Jo Park"))
                .contains(new ProxySignature("M1,2 L3,4 L5,6 M7,8 L9,10 L11,12", ""));
        assertThat(ProxySignature.of("", " Jo  Park ")).contains(new ProxySignature("", "Jo Park"));
        assertThat(ProxySignature.of("1,2", "")).as("a dot").isEmpty();
        assertThat(ProxySignature.of("1,2 3,4 5,6 7,8 9,10 11,12\"/><script>", ""))
                .isEmpty();
        assertThat(ProxySignature.of("1,2 ".repeat(7_000), "")).isEmpty();
        assertThat(ProxySignature.of(null, "J")).isEmpty();
    }

    private byte[] sealedSignature(Pass pass) {
        return jdbc.sql("select proxy_signature from desk_check where pass_id = :pass")
                .param("pass", pass.id().uuid())
                .query(byte[].class)
                .single();
    }

    @Test
    void whoCollectedForOthersIsForgottenAMonthAfterTheEventAndThatSomebodyDidStays() {
        Pass pass =
                story.issued(story.hearing(tree -> tree.putObject("pickupTerms").put("proxy", true)));
        desk.check(pass.id(), seen(true, new Proxy("Jo Park", SIGNED), null), OFFICER);

        story.clock.set("2017-11-10T09:00:00+01:00");
        retention.forget();
        assertThat(desk.checksOf(pass.id()).get(0).check().proxy().name()).isEqualTo("Jo Park");
        story.clock.set("2017-11-12T09:00:00+01:00");
        retention.forget();
        assertThat(desk.checksOf(pass.id()).get(0).check().proxy()).isEqualTo(new Proxy("", null));
    }

    private void assertRefused(Pass pass, IdCheck check, Actor officer, String key) {
        assertThatThrownBy(() -> desk.check(pass.id(), check, officer))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo(key));
    }

    private static IdCheck seen(boolean name, Proxy proxy, String supervision) {
        return new IdCheck(DocumentType.PASSPORT, name, PhotoMatch.NOT_COMPARED, null, null, proxy, supervision);
    }
}
