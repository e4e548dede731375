package org.pregny.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregny.LittleClamd;
import org.pregny.LittleClamd.Mood;
import org.pregny.document.VirusScanner.Finding;
import org.springframework.util.unit.DataSize;

/** Real conversations with something that speaks as clamd does, over both kinds of socket. */
class ClamdScannerTest {

    private static final byte[] HARMLESS = new byte[300_000];
    private static final byte[] HARMFUL = LittleClamd.HARMFUL.getBytes();

    @Test
    void whatClamdFindsIsHarmfulAndEverythingElseIsClean() throws Exception {
        try (LittleClamd clamd = LittleClamd.onPort()) {
            assertThat(scanner(clamd.address()).scan(HARMLESS)).isEqualTo(Finding.CLEAN);
            assertThat(scanner(clamd.address()).scan(HARMFUL)).isEqualTo(Finding.HARMFUL);
            assertThat(clamd.scans).isEqualTo(2);
        }
    }

    @Test
    void aSocketInTheFileSystemDoesAsWell(@TempDir Path folder) throws Exception {
        try (LittleClamd clamd = LittleClamd.inFile(folder.resolve("clamd.ctl"))) {
            assertThat(scanner(clamd.address()).scan(HARMLESS)).isEqualTo(Finding.CLEAN);
            assertThat(scanner(clamd.address()).scan(HARMFUL)).isEqualTo(Finding.HARMFUL);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WELL")
    void aScannerOutOfOrderFindsNothingClean(Mood mood) throws Exception {
        try (LittleClamd clamd = LittleClamd.onPort()) {
            clamd.mood = mood;

            assertThat(scanner(clamd.address()).scan(HARMLESS)).isEqualTo(Finding.NO_ANSWER);
        }
    }

    @Test
    void neitherDoesOneThatIsNotThere() throws Exception {
        LittleClamd clamd = LittleClamd.onPort();
        clamd.close();

        assertThat(scanner(clamd.address()).scan(HARMLESS)).isEqualTo(Finding.NO_ANSWER);
        assertThat(scanner("unix:/nowhere/clamd.ctl").scan(HARMLESS)).isEqualTo(Finding.NO_ANSWER);
        assertThat(scanner("").scan(HARMLESS)).isEqualTo(Finding.NO_SCANNER);
        assertThatThrownBy(() -> scanner("clamd")).hasMessageContaining("tcp://host:port");
    }

    private static ClamdScanner scanner(String address) {
        DataSize size = DataSize.ofMegabytes(5);
        return new ClamdScanner(new DocumentSettings(size, 10, size, 1, 1, address, Duration.ofMillis(700)));
    }
}
