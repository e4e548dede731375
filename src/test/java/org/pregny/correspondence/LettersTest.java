package org.pregny.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.pregny.Sources;
import org.pregny.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Every letter in every language, as it would leave: written by the real rooms and read by a mail program. */
@PregnyTest
@AnyDatabase
class LettersTest {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");

    @Autowired
    LetterStory story;

    @Autowired
    CorrespondenceSettings settings;

    @Autowired
    MessageSource messages;

    @ParameterizedTest
    @EnumSource
    void everyLetterIsWholeAndInTheReadersLanguage(Language language) {
        List<ReceivedLetter> letters = story.lettersIn(language);

        assertThat(letters).extracting(ReceivedLetter::template).containsAll(templates());
        assertThat(letters)
                .extracting(ReceivedLetter::template)
                .filteredOn("passIssued"::equals)
                .hasSizeGreaterThan(1);
        assertThat(letters).allSatisfy(letter -> {
            assertThat(letter.subject()).isNotBlank().isEqualTo(letter.html().title());
            assertThat(letter.subject() + letter.text() + letter.html().text())
                    .doesNotContain("${", "#{", "??", "{0}", "null");
            assertThat(letter.text()).isNotBlank();
            assertThat(letter.html().selectFirst("html").attr("lang")).isEqualTo(language.tag());
            assertThat(letter.html().selectFirst("html").attr("dir")).isEqualTo(language.direction());
            assertThat(letter.html().select("script, img, link, form, iframe, [background], [srcset]"))
                    .isEmpty();
            assertThat(letter.html().outerHtml()).doesNotContain("url(", "@import");
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkLeadsToUsInTheReadersLanguageAndStandsInTheTextToo(Language language) {
        String ours = settings.publicAddress() + "/" + language.tag() + "/";

        assertThat(story.lettersIn(language)).allSatisfy(letter -> {
            List<String> links = letter.html().select("a[href^=http]").eachAttr("href");
            assertThat(links).allMatch(link -> link.startsWith(ours)).allMatch(letter.text()::contains);
            assertThat(links)
                    .hasSize(
                            switch (letter.template()) {
                                case "passIssued",
                                        "attendanceConfirmed",
                                        "eventChanged",
                                        "eventCancelled",
                                        "passRevoked",
                                        "passLost",
                                        "passGivenUp",
                                        "passResting",
                                        "passResumed",
                                        "visitReminder" -> 0;
                                case "applicationReceived", "requestReceived" -> 2;
                                case "decisionTaken" -> letter.text().contains("/events/") ? 2 : 1;
                                default -> 1;
                            });
            assertThat(ADDRESS.matcher(letter.text() + letter.html().outerHtml())
                            .results())
                    .allMatch(found -> found.group().startsWith(ours));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aPassBringsItsPdfAndWhoMayAttendGetsTheDateAndNoOtherLetterBringsADocument(Language language) {
        assertThat(story.lettersIn(language)).allSatisfy(letter -> {
            String attached = String.join(" ", letter.attachments().keySet());
            switch (letter.template()) {
                case "passIssued" -> assertThat(attached).matches("pass-[A-Z0-9]+\\.pdf dates\\.ics");
                case "eventChanged" -> assertThat(attached).matches("(pass-[A-Z0-9]+\\.pdf )?dates\\.ics|");
                case "eventCancelled" -> assertThat(attached).matches("cancelled\\.ics|");
                case "attendanceConfirmed" -> assertThat(attached).isEqualTo("dates.ics");
                case "passRevoked", "passGivenUp" -> assertThat(attached).isEqualTo("cancelled.ics");
                default -> assertThat(attached).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoReadsMailAsTextHasAllThatStandsOnThePass(Language language) {
        List<ReceivedLetter> bringing = story.lettersIn(language).stream()
                .filter(letter -> sheet(letter) != null)
                .toList();

        assertThat(bringing).extracting(ReceivedLetter::template).contains("passIssued", "eventChanged");
        assertThat(bringing).allSatisfy(letter -> {
            String text = letter.text();
            String words = text.substring(text.indexOf(words("pass.sheet.inWords", language)));
            assertThat(inWords(words)).containsAll(onThePass(letter, language));
            assertThat(words)
                    .contains(words("pass.sheet.number", language) + ":\n")
                    .containsPattern("\n[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]\n")
                    .contains(words("pass.sheet.validity", language), words("pass.sheet.access", language))
                    .contains(words("pass.sheet.pickUp", language), words("pass.sheet.programme", language));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalSaysWhyWhatToChangeAndHowToTakePartAllTheSame(Language language) {
        ReceivedLetter letter = story.lettersIn(language).stream()
                .filter(l -> l.template().equals("decisionTaken") && l.text().contains("Bo Li"))
                .findFirst()
                .orElseThrow();

        assertThat(letter.text())
                .contains(words("application.reason.LATE", language), words("application.advice.LATE", language))
                .contains("/" + language.tag() + "/events/hearing-2");
    }

    @ParameterizedTest
    @EnumSource
    void everyLetterCanBeReadInTheDarkOnASmallScreenAndByEar(Language language) {
        assertThat(story.lettersIn(language)).allSatisfy(letter -> {
            Document html = letter.html();
            assertThat(html.select("meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
            assertThat(html.select("style").html()).contains("prefers-color-scheme: dark");
            assertThat(html.select("body > div").attr("dir")).isEqualTo(language.direction());
            assertThat(html.select("body > div").attr("lang")).isEqualTo(language.tag());
            assertThat(html.select("h1")).hasSize(1);
            assertThat(html.select(".sheet").attr("style")).contains("max-width:600px", "font-size:16px");
            assertThat(letter.text())
                    .startsWith(letter.subject())
                    .doesNotContain("<")
                    .doesNotContainPattern("\\S  ");
        });
    }

    @Test
    void aMachineSeesThatAMachineWroteAndAPersonKnowsWhereToAnswer() throws Exception {
        for (ReceivedLetter letter : story.lettersIn(Language.EN)) {
            MimeMessage message = letter.message();
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(message.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
            assertThat(message.getReplyTo()[0].toString()).isEqualTo(settings.replyTo());
        }
    }

    private String words(String key, Language language) {
        return messages.getMessage(key, null, language.locale());
    }

    private static List<String> templates() {
        return Sources.under("templates/mail/en", ".html").stream()
                .map(Sources.Source::stem)
                .toList();
    }

    /** Words that the PDF gives back in the order of reading; letters of other scripts come apart or run together. */
    private static List<String> onThePass(ReceivedLetter letter, Language language) {
        if (language == Language.AR || language == Language.ZH) {
            return List.of();
        }
        try (PDDocument pdf = Loader.loadPDF(sheet(letter))) {
            return inWords(new PDFTextStripper().getText(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> inWords(String text) {
        return List.of(text.replaceAll("[():]", " ").strip().split("[\\s\\h]+"));
    }

    private static byte[] sheet(ReceivedLetter letter) {
        return letter.attachments().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".pdf"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
