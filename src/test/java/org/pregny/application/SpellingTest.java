package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is another spelling of a name, and what is another name. */
class SpellingTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "Juris Karklinsh, Juris Kārkliņš, true",
        "Mohammed Ali, Muhamad Ali, true",
        "Amina Otieno, Otieno Amina, true",
        "王小明, Wang Xiaoming, true",
        "Amina Otieno, Amina Wanjiru, false",
        "Amina Otieno, Maria Lopez, false",
        "Li Na, Bo Ko, false",
    })
    void isTold(String one, String other, boolean alike) {
        assertThat(Spelling.isAlike(one, other)).isEqualTo(alike);
    }
}
