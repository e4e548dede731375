package org.pregny.pass.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.FileSystemResource;

/** A faulty layout stops the product at its start and says what to mend. */
class PageLayoutsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void theLayoutsOfTheProductAreCopied() throws IOException {
        for (PassFormat format : PassFormat.values()) {
            String file = format.tag() + ".yaml";
            Files.copy(Path.of("templates/pdf", file), folder.resolve(file));
        }
    }

    @Test
    void anInstallationMayHaveItsOwnLayouts() throws Exception {
        change("page: {width: 105, height: 148}", "page: {width: 105, height: 148.5}");

        assertThat(read().of(PassFormat.A6).page().height()).isEqualTo(148.5f);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "side: 44.1 | side: 38 | code: a side of 38.0 mm leaves 32.7 mm for the symbol, at least 35 are needed",
                "side: 44.1 | side: 80 | code: 80.0 x 80.0 mm at 3.4, 82.6 is not on a page of 105.0 x 148.0 mm",
                "height: 33.2 | height: 30 | photo: 25.8 x 30.0 mm at 6.0, 49.2 is not 35 wide to 45 high",
                "say: nameOnId | say: country | a pass must also say [NAME_ON_ID]",
                "say: nameOnId | say: shoeSize | a pass does not say shoeSize",
                "in: organisation | in: organization | ORGANISATION: there is no style organization",
                "in: dates | in: word | VALIDITY: words in the style word could not be read there",
                "smallest: 14 | smallest: 4 | sizes go from the largest to the smallest, at least 4.5 pt",
                "pattern: 3.4 | pattern: 0 | without a pattern a category cannot be told in black and white",
                "parts: | pieces: | Unrecognized field \"pieces\"",
                "colour: rule | colour: pink | not one of the values accepted for Enum class",
                "page: {width: 105, height: 148} | {} | a6.yaml"
            })
    void aFaultIsToldByFileAndPlace(String right, String wrong, String told) throws Exception {
        change(right, wrong);

        assertThatThrownBy(this::read)
                .isInstanceOf(LayoutFaulty.class)
                .hasMessageStartingWith("a6.yaml: ")
                .hasMessageContaining(told);
    }

    @Test
    void allFaultsOfAFileAreToldAtOnce() throws Exception {
        change("side: 44.1", "side: 38");
        change("pattern: 3.4", "pattern: 0");

        assertThatThrownBy(this::read).hasMessageContaining("symbol").hasMessageContaining("black and white");
    }

    @Test
    void aMissingFileIsToldByItsName() throws Exception {
        Files.delete(folder.resolve("card.yaml"));

        assertThatThrownBy(this::read).hasMessageContaining("card.yaml");
    }

    private void change(String right, String wrong) throws IOException {
        Path file = folder.resolve("a6.yaml");
        String text = Files.readString(file);
        assertThat(text).contains(right);
        Files.writeString(file, text.replace(right, wrong));
    }

    private PageLayouts read() {
        return PageLayouts.in(new FileSystemResource(folder + "/"));
    }
}
