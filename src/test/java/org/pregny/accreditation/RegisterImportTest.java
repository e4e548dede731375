package org.pregny.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.kernel.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new list is looked at before it is applied, applied as a whole, and can be taken back. */
@PregnyTest
class RegisterImportTest {

    private static final Actor ORGANISER = Actor.staff("list-keeper");
    private static final String HEADER = "Reference,Name,Country,Status\n";
    private static final String FIRST = HEADER + """
            L-1,Insan Association,LB,Roster
            L-2,Migrant Forum in Asia,PH,Special
            L-3,Stop Funding Hate,GB,Special
            """;

    @Autowired
    private RegisterImport imports;

    @Autowired
    private RegisterDesk desk;

    @Autowired
    private JdbcClient jdbc;

    /** One of its own for each test: registers outlive tests. */
    private String register;

    @BeforeEach
    void fill() {
        register = "LIST-" + UUID.randomUUID().toString().substring(0, 8);
        apply(FIRST, true);
    }

    @Test
    void aPreviewCountsAndChangesNothing() {
        RegisterPreview preview = imports.preview(hand(HEADER + """
                L-1,Insan Association,LB,Roster
                L-2,Migrant Forum in Asia,PH,General
                L-4,Justice Centre,KE,Special
                """, true));

        assertThat(preview.difference().added())
                .extracting(RegisterEntry::reference)
                .containsExactly("L-4");
        assertThat(preview.difference().changed())
                .extracting(change -> change.after().status())
                .containsExactly(RegisterStatus.GENERAL_CONSULTATIVE);
        assertThat(preview.difference().removed())
                .extracting(RegisterEntry::reference)
                .containsExactly("L-3");
        assertThat(preview.difference().unchanged()).isEqualTo(1);
        assertThat(preview.removesMany()).isTrue();
        assertThat(references()).containsExactly("L-1", "L-2", "L-3");
    }

    @Test
    void anAppliedListIsFoundByItsNamesAndTheOldOneIsNot() {
        RegisterVersion made = apply(HEADER + "L-1,Insan Association,LB,Roster\nL-4,Justice Centre,KE,Special\n", true);

        assertThat(made.version()).isEqualTo(2);
        assertThat(made.madeBy()).isEqualTo("list-keeper");
        assertThat(made.source()).isEqualTo("list.csv");
        assertThat(made.digest()).hasSize(64);
        assertThat(made.size()).isEqualTo(new RegisterVersion.Size(2, 1, 0, 2));
        assertThat(desk.find(register, "The Justice Center"))
                .extracting(RegisterEntry::reference)
                .containsExactly("L-4");
        assertThat(desk.find(register, "Stop Funding Hate")).isEmpty();
    }

    @Test
    void additionsTakeNothingAway() {
        apply(HEADER + "L-4,Justice Centre,KE,Special\n", false);

        assertThat(references()).containsExactly("L-1", "L-2", "L-3", "L-4");
    }

    @Test
    void whatAFaultyRowIsAboutStaysAsItWas() {
        apply(HEADER + "L-1,Insan Association,LB,Roster\nL-2,Migrant Forum in Asia,Atlantis,Special\n", true);

        assertThat(references()).containsExactly("L-1", "L-2");
    }

    @Test
    void theLatestVersionIsTakenBackAndThatTooCanBeTakenBack() {
        apply(HEADER + "L-1,Insan Association,LB,Suspended\nL-4,Justice Centre,KE,Special\n", true);

        RegisterVersion undone = imports.undo(register, 2, ORGANISER);
        assertThat(undone.undoes()).isEqualTo(2);
        assertThat(references()).containsExactly("L-1", "L-2", "L-3");
        assertThat(desk.find(register, "Insan").get(0).goodStanding()).isTrue();
        assertThat(desk.find(register, "Migrant Forum Asia")).isNotEmpty();

        imports.undo(register, 3, ORGANISER);
        assertThat(references()).containsExactly("L-1", "L-4");
    }

    @Test
    void twoListsFromOneStateAreNotBothApplied() {
        UUID mine = hand(HEADER + "L-1,Insan Association,LB,Roster\n", true);
        UUID theirs = hand(HEADER + "L-2,Migrant Forum in Asia,PH,Special\n", true);
        imports.apply(theirs, ORGANISER);

        assertThat(imports.preview(mine).outdated()).isTrue();
        assertThatThrownBy(() -> imports.apply(mine, ORGANISER)).isInstanceOf(RegisterMeanwhileChanged.class);
        assertThatThrownBy(() -> imports.undo(register, 1, ORGANISER)).isInstanceOf(RegisterMeanwhileChanged.class);
        assertThat(references()).containsExactly("L-2");
    }

    @Test
    void theTrailSaysWhoBroughtItAboutAndHowMuch() {
        assertThat(jdbc.sql("select facts from audit_entry where action = 'accreditation.registerRevised'"
                                + " and actor = 'list-keeper'")
                        .query(String.class)
                        .list())
                .anyMatch(facts -> facts.contains(register) && facts.contains("\"added\":\"3\""));
    }

    @Test
    void tenThousandRowsAreReadAppliedAndSearched() {
        StringBuilder list = new StringBuilder(HEADER);
        for (int i = 0; i < 10_000; i++) {
            list.append("M-%05d,%s %s Network %d,KE,Special\n".formatted(i, "Älva" + i % 97, "Brücke" + i % 89, i));
        }
        long start = cpuTime();
        RegisterVersion made = apply(list.toString(), true);
        long applied = cpuTime();
        assertThat(desk.find(register, "Bruecke6 Alva7 Netwrok 9707")).isNotEmpty();
        long found = cpuTime();

        assertThat(made.size().lines()).isEqualTo(10_000);
        System.out.printf(
                "10,000 rows: applied in %d ms of CPU, found in %d ms%n",
                millis(applied - start), millis(found - applied));
    }

    /** Of this thread, in which the embedded database works too: other work on the machine plays no part. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long millis(long nanos) {
        return nanos / 1_000_000;
    }

    private RegisterVersion apply(String list, boolean whole) {
        return imports.apply(hand(list, whole), ORGANISER);
    }

    private UUID hand(String list, boolean whole) {
        return imports.read(
                new RegisterImport.Handed(register, "list.csv", list.getBytes(StandardCharsets.UTF_8), whole),
                ORGANISER);
    }

    private List<String> references() {
        return desk.entries(register).stream().map(RegisterEntry::reference).toList();
    }
}
