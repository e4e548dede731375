package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pregny.pass.CorpusCodes;
import org.pregny.pass.PassState;
import org.pregny.pass.PassType;

/**
 * The golden corpus of verdicts: what is held out at seven gates and two kiosks, and what the server's own decision says of it. The gate
 * app must say the same of each line ({@code GateVerdictScriptTest}); {@code -Dpregny.corpus.write=true} writes it anew.
 */
class VerdictCorpusTest {

    private static final Path FOLDER = Path.of("src/test/resources/corpus");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, CorpusWorld> WORLDS =
            CorpusWorld.all().stream().collect(Collectors.toMap(world -> world.name, Function.identity()));
    private static final Map<String, String> CODES = CorpusScans.codes();
    private static final List<CorpusCase> SCANS = CorpusScans.all();
    private static final Map<CorpusCase, GateDecision> DECISIONS = new HashMap<>();

    @Test
    void theFilesAreWhatTheServerSays() throws IOException {
        Map<String, Object> gates = new LinkedHashMap<>();
        gates.put("keySet", CorpusCodes.keySet());
        gates.put("codes", CODES);
        Map<String, Object> snapshots = new LinkedHashMap<>();
        CorpusWorld.all().forEach(world -> snapshots.put(world.name, world.snapshots()));
        gates.put("snapshots", snapshots);

        assertIs("gates.json", JSON.writerWithDefaultPrettyPrinter().writeValueAsString(gates) + "\n");
        assertIs(
                "verdicts.jsonl",
                SCANS.stream().map(scan -> scan.line(decided(scan))).collect(Collectors.joining()));
    }

    @Test
    void thereAreMoreThanAThousandLinesAndNoVerdictOrReasonIsMissing() {
        List<GateDecision> decisions =
                SCANS.stream().map(VerdictCorpusTest::decided).toList();

        assertThat(SCANS).hasSizeGreaterThan(1000);
        assertThat(decisions).extracting(GateDecision::verdict).contains(ScanVerdict.values());
        assertThat(decisions).extracting(GateDecision::reason).contains(ScanReason.values());
        Arrays.stream(ScanVerdict.values()).forEach(verdict -> assertThat(decisions)
                .filteredOn(decision -> decision.verdict() == verdict)
                .as(verdict.name())
                .hasSizeGreaterThanOrEqualTo(10));
    }

    /** Whatever is not ours to the last bit opens nothing anywhere, at any time. */
    @Test
    void noForgedForeignOrTruncatedCodeEverAdmits() {
        Set<String> ours = new HashSet<>(CorpusPasses.all().keySet());
        CorpusPasses.all().keySet().forEach(name -> ours.add("# " + name));
        ours.addAll(List.of("in lower case", "number as printed", "number of look-alikes"));

        assertThat(SCANS)
                .filteredOn(scan -> !ours.contains(scan.code()))
                .hasSizeGreaterThan(100)
                .allMatch(scan -> !decided(scan).verdict().isPassage());
    }

    @Test
    void nothingOlderThanTheEventAllowsIsEverGreen() {
        assertThat(SCANS)
                .filteredOn(scan -> scan.at() - scan.issued()
                        > WORLDS.get(scan.world()).plan.maxAge())
                .hasSizeGreaterThan(100)
                .allMatch(scan -> !decided(scan).verdict().admits());
    }

    @Test
    void aKioskLetsNobodyEnterWhomAPersonHasToLookAt() {
        assertThat(SCANS)
                .filteredOn(scan -> !WORLDS.get(scan.world()).plan.attended())
                .filteredOn(scan -> scan.direction() == Direction.ENTRY)
                .extracting(VerdictCorpusTest::decided)
                .filteredOn(decision -> decision.verdict().isPassage())
                .isNotEmpty()
                .allMatch(decision ->
                        decision.verdict() == ScanVerdict.ADMIT || decision.reason() == ScanReason.ASSISTANCE);
        assertThat(SCANS)
                .filteredOn(scan -> scan.world().equals("kiosk at the gate") && scan.direction() == Direction.ENTRY)
                .hasSizeGreaterThan(100)
                .noneMatch(scan -> decided(scan).verdict().isPassage());
    }

    /** Devices that have not been renewed know them by their places. */
    @Test
    void statesAndKindsKeepTheirPlaces() {
        assertThat(SnapshotRows.STATES).containsExactlyInAnyOrder(PassState.values());
        assertThat(SnapshotRows.STATES.toString())
                .isEqualTo("[ISSUED, ACTIVATED, SUSPENDED, REVOKED, SUPERSEDED, EXPIRED, LOST]");
        assertThat(SnapshotRows.TYPES).containsExactlyInAnyOrder(PassType.values());
        assertThat(SnapshotRows.TYPES.toString())
                .isEqualTo("[SPECIAL_EVENT_PASS, SECONDARY_PASS, EMERGENCY_PASS, ASSISTANT_PASS, CHAPERONE_PASS]");
    }

    private static GateDecision decided(CorpusCase scan) {
        return DECISIONS.computeIfAbsent(scan, any -> WORLDS.get(any.world()).judge(any, CODES.get(any.code())));
    }

    private static void assertIs(String name, String content) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("pregny.corpus.write")) {
            Files.writeString(file, content);
        }
        assertThat(Files.readString(file)).as(name).isEqualTo(content);
    }
}
