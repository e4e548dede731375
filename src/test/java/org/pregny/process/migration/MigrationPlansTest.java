package org.pregny.process.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan says what is different, proposes what is the same, and is refused in words before any case is touched. */
@PregnyTest
@AnyDatabase
class MigrationPlansTest {

    private static final String VALIDATION = "org/camunda/bpm/engine/impl/migration/validation/";
    private static final Pattern SENTENCE = Pattern.compile("[A-Z][\\x01a-z][\\x01-\\x7e&&[^\\n]]{18,}");

    @Autowired
    MigrationStory story;

    @Autowired
    MigrationPlanning planning;

    private Migration migration;

    @BeforeEach
    void twoVersions() {
        ProcessDefinition first = story.versions.smallFirst();
        story.small(1, 0);
        story.versions.smallSecond();
        migration = story.opened(first);
    }

    @AfterEach
    void gone() {
        story.versions.removeSmall();
    }

    @Test
    void aStepIsFoundAgainByItsKindAndLabelWithWhatIsAttachedToIt() {
        assertThat(migration.choices().places())
                .isEqualTo(Map.of("awaitWord", "awaitNews", "wordOverdue", "wordOverdue"));
        assertThat(planning.differences(migration))
                .extracting(
                        difference -> difference.kind() + " " + id(difference.before()) + " " + id(difference.after()))
                .containsExactlyInAnyOrder(
                        "REPLACED awaitWord awaitNews",
                        "GONE awaitOther -",
                        "GONE which -",
                        "ADDED - checkNews",
                        "ADDED - warned",
                        "ADDED - warningDue");
    }

    private static String id(ModelStep step) {
        return step == null ? "-" : step.id();
    }

    @Test
    void casesAreCountedWhereTheyStand() {
        assertThat(planning.standing(migration.source())).containsEntry("awaitWord", 1);
    }

    @Test
    void aPlanThatTheEngineWouldNotTakeIsRefusedStepByStep() {
        assertThat(refused(Map.of("awaitOther", "checkNews")))
                .extracting(PlanFault::kind)
                .contains(PlanFault.Kind.TYPE);
        assertThat(refused(Map.of("wordOverdue", "wordOverdue")))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(PlanFault.Kind.ATTACHED);
                    assertThat(fault.source()).isEqualTo("wordOverdue");
                    assertThat(fault.detail()).contains("awaitWord");
                });
    }

    @Test
    void aPlanWithoutAnyPlaceIsRefusedAndStepsThatAreNotThereAreNone() {
        for (Map<String, String> places : List.of(Map.<String, String>of(), Map.of("nowhere", "awaitNews"))) {
            assertThatThrownBy(() -> story.desk.check(migration.id(), new MigrationChoices(places, false, false)))
                    .hasMessage("process.migration.fault.nothing");
        }
        assertThat(story.now(migration).state()).isEqualTo(Migration.State.PLANNED);
    }

    private List<PlanFault> refused(Map<String, String> places) {
        try {
            story.desk.check(migration.id(), new MigrationChoices(new HashMap<>(places), false, false));
            return List.of();
        } catch (MigrationRefused refused) {
            return refused.faults();
        }
    }

    /** A new release of the engine may say something new; then a sentence of ours is missing. */
    @Test
    void everySentenceOfTheEngineHasOneOfOurs() throws IOException {
        Path jar = Path.of(ProcessEngine.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        try (FileSystem engine = FileSystems.newFileSystem(jar)) {
            assertThat(sentences(engine.getPath(VALIDATION + "instruction")))
                    .hasSizeGreaterThan(10)
                    .filteredOn(words -> PlanFault.Kind.saidBy(words) == PlanFault.Kind.OTHER)
                    .isEmpty();
            assertThat(sentences(engine.getPath(VALIDATION + "instance")))
                    .hasSizeGreaterThan(8)
                    .filteredOn(words -> Barrier.saidBy(words) == Barrier.OTHER)
                    .isEmpty();
        }
    }

    private static List<String> sentences(Path classes) throws IOException {
        try (Stream<Path> files = Files.list(classes)) {
            return files.filter(file -> file.toString().endsWith("Validator.class"))
                    .flatMap(MigrationPlansTest::constants)
                    .filter(words -> words.contains(" "))
                    .toList();
        }
    }

    private static Stream<String> constants(Path file) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return SENTENCE.matcher(bytes).results().map(MatchResult::group);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
