package org.pregny.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.pregny.Applications.anApplication;
import static org.pregny.letter.Passports.passport;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeId;
import org.pregny.kernel.NotFound;
import org.pregny.process.Story;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter that a consulate would send back is not asked for: every fault is told at once. */
@PregnyTest
class PassportCheckTest {

    @Autowired
    Story story;

    @Autowired
    VisaDesk desk;

    private static Receipt receipt;
    private static RepresentativeId amina;

    @BeforeEach
    void aminaIsApproved() {
        story.clock.set(TestTime.OPEN);
        if (receipt == null) {
            receipt = story.submit(anApplication().build());
            story.approveAll(receipt.id());
            amina = story.applications
                    .caseOf(receipt.id())
                    .representatives()
                    .get(0)
                    .id();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Amina Otieno,      AK77812AB, 2019-03-01, 2017-10-09, 2017-10-13, name",
        "AMINA WANJIRU OTIENO, AK7,    2019-03-01, 2017-10-09, 2017-10-13, number",
        "Amina Wanjiru Otieno, AK77812CD, 2019-03-01, 2017-10-09, 2017-10-13, number",
        "Amina Wanjiru Otieno, AK77812AB, 2018-04-10, 2017-10-09, 2017-10-13, expires",
        "Amina Wanjiru Otieno, AK77812AB, 2018-02-30, 2017-10-09, 2017-10-13, expires",
        "Amina Wanjiru Otieno, AK77812AB, 2019-03-01, 2017-08-20, 2017-10-13, arrives",
        "Amina Wanjiru Otieno, AK77812AB, 2019-03-01, 2017-10-12, 2017-10-13, arrives",
        "Amina Wanjiru Otieno, AK77812AB, 2019-03-01, 2017-10-09, 2017-10-10, leaves",
        "Amina Wanjiru Otieno, AK77812AB, 2019-03-01, 2017-10-09, 2017-12-13, leaves"
    })
    void whatIsWrongIsTold(String name, String number, String expires, String arrives, String leaves, String field) {
        assertThat(faults(passport(name, number, expires, arrives, leaves)))
                .extracting(PassportFault::field)
                .containsExactly(field);
    }

    @Test
    void anEmptyFormTellsEveryFieldThatConsulatesNeed() {
        PassportEntry empty = new PassportEntry(null, null, null, null, null, null, null, null, null, null);

        assertThat(faults(empty))
                .extracting(PassportFault::field)
                .contains(
                        "name",
                        "birthDate",
                        "birthPlace",
                        "nationality",
                        "number",
                        "issued",
                        "expires",
                        "consulate",
                        "arrives",
                        "leaves");
    }

    @Test
    void aNameMayBeWrittenInCapitalsAndWithoutAccents() {
        desk.request(
                receipt.accessKey(),
                amina,
                passport("AMINA  WANJIRU-OTIENO", "ak 77812 ab", "2018-04-11", "2017-09-11", "2017-10-11"));

        assertThat(desk.behind(receipt.accessKey(), amina).request()).isNotNull();
    }

    @Test
    void whoIsNotApprovedOrHasAnotherLinkHasNothingToAskFor() {
        Receipt other = story.submit(anApplication().build());
        RepresentativeId pending =
                story.applications.caseOf(other.id()).representatives().get(0).id();

        assertThat(catchThrowableOfType(NotFound.class, () -> desk.behind(other.accessKey(), pending)))
                .isNotNull();
        assertThat(catchThrowableOfType(NotFound.class, () -> desk.behind(other.accessKey(), amina)))
                .isNotNull();
    }

    private List<PassportFault> faults(PassportEntry entry) {
        return catchThrowableOfType(PassportFaulty.class, () -> desk.request(receipt.accessKey(), amina, entry))
                .faults();
    }
}
