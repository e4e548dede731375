package org.pregny.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;
import org.pregny.kernel.Colour;
import org.pregny.kernel.Language;

class PassStyleTest {

    private static final ObjectMapper YAML = new YAMLMapper();

    @Test
    void anOrganiserChoosesColoursAndWordsInTheEventDocument() throws Exception {
        PassStyle style = YAML.readValue("""
                colour: "#7A1F3D"
                accent: "#0B5351"
                bands: {NGO: "#234F1E"}
                greeting: {en: Welcome to Geneva, fr: Bienvenue à Genève}
                """, PassStyle.class);

        assertThat(style.colour()).isEqualTo(new Colour(0x7A1F3D));
        assertThat(style.bands()).containsEntry("NGO", new Colour(0x234F1E));
        assertThat(style.greeting().in(Language.FR)).isEqualTo("Bienvenue à Genève");
        assertThat(YAML.readValue(YAML.writeValueAsString(style), PassStyle.class))
                .isEqualTo(style);
    }

    @Test
    void whoChoosesNothingGetsColoursThatCanBeRead() {
        assertThat(PassStyle.PLAIN.colour().contrastWith(Colour.WHITE)).isGreaterThan(7);
        assertThat(PassStyle.PLAIN.accent().contrastWith(Colour.WHITE)).isGreaterThan(7);
    }

    @Test
    void aColourThatNotEverybodyCanReadIsRefusedWithItsContrastAndItsPlace() {
        assertThatThrownBy(() -> YAML.readValue("{colour: '#FFD700'}", PassStyle.class))
                .hasMessageContaining("pass.colour: #FFD700 has a contrast of 1.4 : 1 with white")
                .hasMessageContaining("at least 4.5 : 1 is needed");
        assertThatThrownBy(() -> YAML.readValue("{bands: {NGO: '#3FA34D'}}", PassStyle.class))
                .hasMessageContaining("pass.bands.NGO: #3FA34D");
    }
}
