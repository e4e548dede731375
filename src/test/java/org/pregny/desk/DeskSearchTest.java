package org.pregny.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregny.PregnyTest;
import org.pregny.pass.Pass;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk finds somebody as the name is heard or read, in whatever script it was given. */
@PregnyTest
@Tag("database")
class DeskSearchTest {

    @Autowired
    DeskStory story;

    @Autowired
    PickUpDesk desk;

    @ParameterizedTest(name = "{0} is found by {2}")
    @CsvSource({
        "Juris Kārkliņš, '', karklins juris",
        "Fatima Zahra, فاطمة الزهراء, فاطمه",
        "Fatima Zahra, فاطمة الزهراء, zahra fati",
        "Wang Xiaoming, 王小明, 小明",
        "Wang Xiaoming, 王小明, xiaoming wang",
        "王小明, '', wang xiaoming",
        "王小明, '', xiao",
        "歐陽娜娜, '', nana ouyang",
        "김민준, '', gimmin",
        "प्रिया शर्मा, '', priya",
        "Дарья Щербакова, '', shcherbakova",
        "Дарья Щербакова, '', дарья",
        "Sinéad O’Connor, '', o connor sinead",
        "Sinéad O’Connor, '', OCONNOR",
    })
    void aNameIsFound(String onId, String toPrint, String typed) {
        Pass pass = story.issued(story.hearing(tree -> {}), anApplication().of(DeskStory.named(onId, toPrint)));

        assertThat(desk.find(typed)).extracting(Pass::id).contains(pass.id());
        assertThat(desk.find(typed + " Nobodyelse")).extracting(Pass::id).doesNotContain(pass.id());
    }
}
