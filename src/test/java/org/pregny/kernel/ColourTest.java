package org.pregny.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ColourTest {

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(new Colour(0).contrastWith(Colour.WHITE)).isCloseTo(21, within(0.001));
        assertThat(Colour.WHITE.contrastWith(Colour.WHITE)).isEqualTo(1);
        assertThat(Colour.of("#767676").contrastWith(Colour.WHITE)).isCloseTo(4.54, within(0.01));
        assertThat(Colour.of("#777777").contrastWith(Colour.WHITE)).isCloseTo(4.48, within(0.01));
        assertThat(Colour.of("#FF0000").contrastWith(Colour.WHITE)).isCloseTo(4.0, within(0.01));
    }

    @Test
    void aColourIsWrittenAsItIsRead() {
        assertThat(Colour.of("#1b4f72")).hasToString("#1B4F72");
        assertThatThrownBy(() -> Colour.of("red"))
                .hasMessageContaining("#1B4F72")
                .hasMessageContaining("red");
    }
}
