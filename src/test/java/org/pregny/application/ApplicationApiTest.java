package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Browser;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applications as programs send them, and everything they may send by mistake or on purpose (issue 2). */
@PregnyTest
class ApplicationApiTest {

    private static final String APPLICATIONS = "/api/v1/applications";
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    int port;

    @Autowired
    TestTime.SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Mails mails;

    Browser client;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        clock.set(TestTime.OPEN);
        client = new Browser(port);
    }

    @Test
    void anApplicationIsAcknowledgedWithANumberALinkAndALocation() {
        HttpResponse<String> response = submit(application());
        JsonNode receipt = json(response);

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(receipt.get("number").asText()).matches("[0-9A-Z]{8}");
        assertThat(receipt.get("state").asText()).isEqualTo("UNDER_REVIEW");
        assertThat(receipt.get("submittedAt").asText()).isEqualTo("2017-08-21T07:00:00Z");
        assertThat(Browser.location(response))
                .endsWith(APPLICATIONS + "/" + receipt.get("id").asText());
        assertThat(client.get(receipt.get("statusPage").asText()).statusCode()).isEqualTo(200);
    }

    @Test
    void theReceiptOpensTheApplicationByHeaderAndByParameter() {
        JsonNode receipt = json(submit(application()));
        String path = APPLICATIONS + "/" + receipt.get("id").asText();
        String token = receipt.get("token").asText();
        HttpResponse<String> byHeader = client.get(path, "Authorization", "Bearer " + token);
        JsonNode seen = json(byHeader);

        assertThat(byHeader.statusCode()).isEqualTo(200);
        assertThat(seen.get("nextActor").asText()).isEqualTo("REVIEWER");
        assertThat(seen.get("nextActionDueAt").asText()).isEqualTo("2017-08-28T07:00:00Z");
        assertThat(seen.get("representatives")).hasSize(1);
        assertThat(json(client.get(path + "?token=" + token))).isEqualTo(seen);
    }

    @Test
    void theSameRequestWithTheSameKeyGetsTheSameReceipt() {
        ObjectNode body = application();
        HttpResponse<String> first = submit(body, "key-1");
        HttpResponse<String> second = submit(body, "key-1");

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(applicationsOf(body)).isEqualTo(1);
        assertThat(mails.count("applicationReceived", contact(body))).isEqualTo(1);
    }

    @Test
    void theSameRequestWithAPhotoGetsTheSameReceipt() {
        ObjectNode body = application();
        person(body, 0).put("photo", base64(Pictures.jpeg(400, 500)));
        HttpResponse<String> first = submit(body, "photo-1");
        HttpResponse<String> second = submit(body, "photo-1");

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(applicationsOf(body)).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherPhotoIsRefused() {
        ObjectNode body = application();
        person(body, 0).put("photo", base64(Pictures.jpeg(400, 500)));
        submit(body, "photo-2");
        person(body, 0).put("photo", base64(Pictures.jpeg(500, 600)));

        assertThat(submit(body, "photo-2").statusCode()).isEqualTo(422);
    }

    @Test
    void theSameKeyWithAnotherContentIsRefused() {
        ObjectNode body = application();
        submit(body, "key-2");
        person(body, 0).put("nameOnId", "Somebody Else");
        HttpResponse<String> second = submit(body, "key-2");

        assertProblem(second, 422, "application.keyReused");
        assertThat(applicationsOf(body)).isEqualTo(1);
    }

    @Test
    void theSameKeyOfAnotherContactIsAnotherApplication() {
        HttpResponse<String> one = submit(application(), "1");
        HttpResponse<String> other = submit(application(), "1");

        assertThat(List.of(one.statusCode(), other.statusCode())).containsOnly(201);
        assertThat(json(other).get("id")).isNotEqualTo(json(one).get("id"));
    }

    @Test
    void twentyTimesTheSameRequestAtOnceIsOneApplication() throws Exception {
        ObjectNode body = application();
        List<Callable<HttpResponse<String>>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            calls.add(() -> submit(body, "at-once"));
        }
        List<HttpResponse<String>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            for (Future<HttpResponse<String>> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(applicationsOf(body)).isEqualTo(1);
        assertThat(mails.count("applicationReceived", contact(body))).isEqualTo(1);
    }

    @Test
    void withoutAKeyNothingIsTaken() {
        ObjectNode body = application();
        HttpResponse<String> missing = client.postJson(APPLICATIONS, body.toString());

        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(type(missing)).startsWith("application/problem+json");
        assertThat(submit(body, " ").statusCode()).isEqualTo(400);
        assertThat(submit(body, "k".repeat(201)).statusCode()).isEqualTo(400);
        assertThat(applicationsOf(body)).isZero();
    }

    @Test
    void everyMissingFieldIsNamedAtOnce() {
        ObjectNode body = application();
        body.remove(List.of("contactName", "contactEmail", "organisation"));
        body.set("representatives", JSON.createArrayNode().add(JSON.createObjectNode()));
        HttpResponse<String> response = submit(body);

        assertProblem(response, 422, "application.faulty");
        assertThat(pointers(response))
                .containsExactlyInAnyOrder(
                        "/contactName",
                        "/contactEmail",
                        "/organisation/name",
                        "/organisation/country",
                        "/organisation/category",
                        "/organisation/basis",
                        "/representatives/0/nameOnId",
                        "/representatives/0/email",
                        "/representatives/0/documentType",
                        "/representatives/0/documentLastFour");
    }

    @Test
    void everyFaultHasAPointerACodeAndWordsInTheLanguageOfTheReader() {
        ObjectNode body = application();
        body.put("contactEmail", "nobody");
        HttpResponse<String> english = submit(body);
        HttpResponse<String> french = client.postJson(
                APPLICATIONS, body.toString(), "Idempotency-Key", "fr", "Accept-Language", "fr-CH, en;q=0.5");
        JsonNode fault = json(english).get("errors").get(0);

        assertThat(fault.get("pointer").asText()).isEqualTo("/contactEmail");
        assertThat(fault.get("code").asText()).isEqualTo("application.fault.email");
        assertThat(fault.get("detail").asText()).startsWith("Enter an e-mail address");
        assertThat(json(english).get("title").asText()).isNotEmpty();
        assertThat(json(french).get("errors").get(0).get("detail").asText())
                .isNotEmpty()
                .doesNotStartWith("Enter");
    }

    @Test
    void nobodyNamedIsOneFault() {
        ObjectNode body = application();
        body.set("representatives", JSON.createArrayNode());

        assertThat(pointers(submit(body))).containsExactly("/representatives");
        body.remove("representatives");
        assertThat(pointers(submit(body))).containsExactly("/representatives");
    }

    @ParameterizedTest
    @CsvSource({
        "/contactName,121",
        "/contactEmail,260",
        "/organisation/name,301",
        "/organisation/reference,61",
        "/organisation/country,3000",
        "/organisation/category,3000",
        "/organisation/basis,3000",
        "/representatives/0/nameOnId,121",
        "/representatives/0/nameToPrint,121",
        "/representatives/0/email,260",
        "/representatives/0/documentType,3000",
        "/representatives/0/documentLastFour,5"
    })
    void anOverlongFieldIsNamed(String pointer, int length) {
        ObjectNode body = application();
        String text = pointer.toLowerCase().contains("email") ? "a@" + "b".repeat(length) + ".org" : "A".repeat(length);
        set(body, pointer, text);

        assertThat(pointers(submit(body))).containsExactly(pointer);
        assertThat(applicationsOf(body)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "/contactName,120",
        "/organisation/name,300",
        "/organisation/reference,60",
        "/representatives/0/nameOnId,120",
        "/representatives/0/nameToPrint,120"
    })
    void theLongestAllowedFieldIsTaken(String pointer, int length) {
        ObjectNode body = application();
        set(body, pointer, "Ä".repeat(length));

        assertThat(submit(body).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "nobody@",
                "@example.org",
                "a b@example.org",
                "a@b",
                "a@@example.org",
                "a@example.org, b@example.org",
                "a@example.org;b@example.org",
                "Name <a@example.org>",
                "a@exa mple.org",
                "a@example..org",
                "a@.org",
                "a..b@example.org",
                ".a@example.org",
                "a.@example.org",
                "javascript:alert(1)",
                "\"><script>alert(1)</script>@example.org"
            })
    void whatIsNoEmailAddressIsNamed(String email) {
        ObjectNode body = application();
        body.put("contactEmail", email);
        person(body, 0).put("email", email);

        assertThat(pointers(submit(body))).containsExactly("/contactEmail", "/representatives/0/email");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o'brien+gcm@sub.example.co.uk",
                "x_y-z@example.museum",
                "info@xn--e1afmkfd.xn--p1ai",
                "почта@пример.рф",
                "用户@例子.中国"
            })
    void anUnusualEmailAddressIsTakenAndWrittenTo(String email) {
        ObjectNode body = application();
        body.put("contactEmail", email);
        person(body, 0).put("email", email);

        assertThat(submit(body).statusCode()).isEqualTo(201);
        assertThat(mails.count("applicationReceived", email)).isEqualTo(1);
    }

    @Test
    void invisibleCharactersAreStrippedAndNotStored() {
        ObjectNode body = application();
        body.put("contactName", "  Wanjiru\u200B\u0000 \u202EKamau\uFEFF ");
        body.withObject("organisation").put("name", "Pamoja\u00AD\u00A0\u00A0Network\r\n");
        person(body, 0).put("nameOnId", "Amina\u2066\t Otieno\u0007");
        HttpResponse<String> response = submit(body);

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(stored("contact_name", response)).isEqualTo("Wanjiru Kamau");
        assertThat(storedPerson("name_on_id", response)).isEqualTo("Amina Otieno");
        assertThat(jdbc.sql("select o.name from organisation o join application a on a.organisation_id = o.id"
                                + " where a.id = :id")
                        .param("id", id(response))
                        .query(String.class)
                        .single())
                .isEqualTo("Pamoja Network");
    }

    @Test
    void aNameOfNothingVisibleIsMissing() {
        ObjectNode body = application();
        person(body, 0).put("nameOnId", "\u200B \uFEFF\u202E");

        assertThat(pointers(submit(body))).contains("/representatives/0/nameOnId");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "فاطمة الزهراء بنت محمّد",
                "علی\u200Cرضا",
                "李小龍",
                "𠮷野家 太郎",
                "Жанна Щербакова-Ёлкина",
                "Nguyễn Thị Minh Khai",
                "Kārlis Kārkliņš",
                "O’Brien-Ní Dhuibhne",
                "김철수",
                "อภิสิทธิ์ เวชชาชีวะ",
                "ශ්\u200Dරී ලංකා",
                "ተስፋዬ ገብረ",
                "Նարեկ Հակոբյան",
                "გიორგი",
                "דָּוִד בֶּן־גּוּרִיּוֹן",
                "சுப்பிரமணியன்",
                "ⵎⵓⵃⵎⵎⴰⴷ",
                "𞤀𞤣𞤤𞤢𞤥",
                "X Æ A-12",
                "Ng"
            })
    void aNameInAnyScriptSurvivesAsItWasTyped(String name) {
        ObjectNode body = application();
        body.withObject("organisation").put("name", name);
        person(body, 0).put("nameOnId", name).put("nameToPrint", Normalizer.normalize(name, Normalizer.Form.NFD));
        HttpResponse<String> response = submit(body);
        Document page = Browser.page(client.get(json(response).get("statusPage").asText()));

        assertThat(response.statusCode()).isEqualTo(201);
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        assertThat(storedPerson("name_on_id", response)).isEqualTo(composed);
        assertThat(storedPerson("name_to_print", response)).isEqualTo(composed);
        assertThat(page.text()).contains(composed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ß", "王", "𞤀", "李"})
    void theLongestNamesAreTakenOrNamedInEveryScript(String letter) {
        ObjectNode body = application();
        int units = letter.length();
        body.withObject("organisation").put("name", letter.repeat(300 / units));
        person(body, 0).put("nameOnId", letter.repeat(120 / units)).put("nameToPrint", letter.repeat(120 / units));

        assertThat(submit(body).statusCode()).isEqualTo(201);
        body.withObject("organisation").put("name", letter.repeat(300));
        person(body, 0).put("nameOnId", letter.repeat(120));
        assertThat(submit(body).statusCode()).isIn(201, 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-02-30",
                "2018-13-01",
                "2019-02-29",
                "2018-1-1",
                "31.12.2018",
                "yesterday",
                "",
                "0000-00-00",
                "+999999999-12-31",
                "-2018-01-01",
                "2018-12-31T00:00:00Z"
            })
    void aDateThatDoesNotExistIsNamed(String date) {
        ObjectNode body = application();
        person(body, 0)
                .put("holdsGroundsPass", true)
                .put("groundsPassStation", "GENEVA")
                .put("groundsPassValidUntil", date);

        assertThat(pointers(submit(body))).containsExactly("/representatives/0/groundsPassValidUntil");
    }

    @Test
    void aLeapDayExists() {
        ObjectNode body = application();
        person(body, 0)
                .put("holdsGroundsPass", true)
                .put("groundsPassStation", "GENEVA")
                .put("groundsPassValidUntil", "2020-02-29");

        assertThat(submit(body).statusCode()).isEqualTo(201);
    }

    @Test
    void aPhotoThatIsNoPictureIsNamedAndNothingIsTaken() {
        for (byte[] upload : List.of(
                new byte[0],
                "this is no picture".getBytes(StandardCharsets.UTF_8),
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
                "GIF89a".getBytes(StandardCharsets.UTF_8),
                java.util.Arrays.copyOf(Pictures.png(400, 500), 60),
                java.util.Arrays.copyOf(Pictures.jpeg(400, 500), 200))) {
            ObjectNode body = application();
            person(body, 0).put("photo", base64(upload));
            HttpResponse<String> response = submit(body);

            assertThat(pointers(response)).containsExactly("/representatives/0/photo");
            assertThat(code(response)).isEqualTo("application.fault.photo.notAnImage");
            assertThat(applicationsOf(body)).isZero();
        }
    }

    @Test
    void aPhotoOverFiveMegabytesIsNamed() {
        ObjectNode body = application();
        person(body, 0).put("photo", base64(Pictures.tooLarge()));
        HttpResponse<String> response = submit(body);

        assertThat(pointers(response)).containsExactly("/representatives/0/photo");
        assertThat(code(response)).isEqualTo("application.fault.photo.tooLarge");
    }

    @Test
    void aPhotoIsKeptAsAFreshSmallJpegWithoutWhatTheCameraTells() throws Exception {
        for (byte[] upload :
                List.of(Pictures.pngThatTells("46.2267 N, 6.1370 E"), Pictures.jpegThatTells("46.2267 N, 6.1370 E"))) {
            ObjectNode body = application();
            person(body, 0).put("photo", base64(upload));
            HttpResponse<String> response = submit(body);
            byte[] kept = jdbc.sql("select p.jpeg from photo p join representative r on r.photo_id = p.id"
                            + " where r.application_id = :id")
                    .param("id", id(response))
                    .query((row, n) -> row.getBytes("jpeg"))
                    .single();

            assertThat(new String(upload, StandardCharsets.ISO_8859_1)).contains("6.1370");
            assertThat(kept).startsWith(0xFF, 0xD8, 0xFF);
            assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                    .doesNotContain("6.1370")
                    .doesNotContain("Exif");
            assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isLessThanOrEqualTo(350);
        }
    }

    @Test
    void twoHundredRepresentativesAreOneFault() {
        ObjectNode body = application();
        ArrayNode people = body.putArray("representatives");
        for (int i = 0; i < 200; i++) {
            people.add(person("Person " + i));
        }
        HttpResponse<String> response = submit(body);

        assertThat(pointers(response)).containsExactly("/representatives");
        assertThat(json(response).get("errors").get(0).get("detail").asText())
                .contains("20")
                .contains("200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "\"text\"",
                "7",
                "{\"event\":\"hearing-2\",}",
                "{\"representatives\":\"none\"}",
                "{\"representatives\":[[[]]]}",
                "{\"organisation\":[]}",
                "{\"event\":{\"a\":1}}",
                "{\"event\":\"hearing-2\",\"representatives\":[{\"photo\":\"***\"}]}"
            })
    void malformedJsonIsABadRequestWithAProblemDocument(String body) {
        HttpResponse<String> response = client.postJson(APPLICATIONS, body, "Idempotency-Key", "malformed");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(type(response)).startsWith("application/problem+json");
        assertThat(response.body()).doesNotContain("org.pregny").doesNotContain("jackson");
    }

    @Test
    void deeplyNestedJsonIsABadRequest() {
        String deep = "[".repeat(100_000);

        assertThat(client.postJson(APPLICATIONS, deep, "Idempotency-Key", "deep")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void anotherMediaTypeIsNotSupported() {
        assertThat(client.post(APPLICATIONS, "text/plain", "{}", "Idempotency-Key", "a")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void anOversizedBodyIsTooLargeWhetherOrNotItSaysItsLength() {
        byte[] body = ("{\"event\":\"" + "x".repeat(17 * 1024 * 1024) + "\"}").getBytes(StandardCharsets.UTF_8);

        assertThat(statusOf(body, false)).isEqualTo(413);
        assertThat(statusOf(body, true)).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "${7*7}",
                "*{7*7} #{7*7} @{7*7} ~{7*7} [[${7*7}]]",
                "__${7*7}__",
                "x' or '1'='1",
                "x\"><img src=a onerror=alert(1)>",
                "{{7*7}} <%= 7*7 %>",
                "a &amp; b &lt;",
                "\\u003cscript\\u003e",
                "=cmd|'/c calc'!A1"
            })
    void whatLooksLikeCodeIsKeptLiterallyAndNeverRun(String code) {
        String text = "Ana " + code;
        ObjectNode body = application();
        body.put("contactName", text);
        body.withObject("organisation")
                .put("name", text)
                .put("reference", text.substring(0, Math.min(60, text.length())));
        person(body, 0).put("nameOnId", text).put("nameToPrint", text);
        HttpResponse<String> response = submit(body);
        String html = client.get(json(response).get("statusPage").asText()).body();
        Document letter = mails.html("applicationReceived", contact(body));

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(storedPerson("name_on_id", response)).isEqualTo(text);
        assertThat(stored("contact_name", response)).isEqualTo(text);
        assertThat(html)
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=a")
                .doesNotContain(">49<");
        assertThat(org.jsoup.Jsoup.parse(html).text()).contains(text);
        assertThat(letter.select("script, img[onerror]")).isEmpty();
        assertThat(letter.text()).contains(text);
    }

    @Test
    void whatLooksLikeCodeInAFieldOfCodesIsNamedWithoutBeingEchoed() {
        ObjectNode body = application();
        for (String pointer : List.of(
                "/contactEmail",
                "/organisation/country",
                "/organisation/category",
                "/organisation/basis",
                "/representatives/0/email",
                "/representatives/0/documentType",
                "/representatives/0/documentLastFour")) {
            set(body, pointer, "<script>${7*7}");
        }
        HttpResponse<String> response = submit(body);

        assertThat(pointers(response)).hasSize(7);
        assertThat(response.body()).doesNotContain("<script>").doesNotContain("49");
    }

    @Test
    void theLastSecondIsInTimeAndTheNextIsNot() {
        clock.set("2017-09-04T23:59:59+02:00");
        assertThat(submit(application()).statusCode()).isEqualTo(201);

        clock.set("2017-09-05T00:00:00+02:00");
        ObjectNode late = application();
        assertProblem(submit(late), 409, "application.window.CLOSED");
        assertThat(applicationsOf(late)).isZero();
    }

    @Test
    void aRepeatAfterTheDeadlineStillGetsTheReceipt() {
        clock.set("2017-09-04T23:59:59+02:00");
        ObjectNode body = application();
        HttpResponse<String> first = submit(body, "in-time");
        clock.set("2017-09-05T00:00:10+02:00");

        assertThat(submit(body, "in-time").body()).isEqualTo(first.body());
    }

    @Test
    void beforeTheWindowOpensAndWithoutOneNothingIsTaken() {
        clock.set("2017-07-31T23:59:59+02:00");
        assertProblem(submit(application()), 409, "application.window.NOT_YET_OPEN");

        ObjectNode body = application();
        body.put("event", "thematic-6");
        assertProblem(submit(body), 409, "application.window.NONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-such-event", "HEARING-2", "../hearing-2", "hearing-2'--", "😀"})
    void anUnknownEventIsNotFound(String event) {
        ObjectNode body = application();
        body.put("event", event);

        assertProblem(submit(body), 404, "event.notFound");
    }

    @Test
    void aGuessedOrAlteredTokenFindsNothing() {
        JsonNode receipt = json(submit(application()));
        String path = APPLICATIONS + "/" + receipt.get("id").asText();
        String token = receipt.get("token").asText();
        List<String> wrong = new ArrayList<>(List.of("", "guess", "A".repeat(43), token + "A", token.substring(1)));
        for (int i = 0; i < token.length() - 1; i++) {
            wrong.add(token.substring(0, i) + (token.charAt(i) == 'x' ? 'y' : 'x') + token.substring(i + 1));
        }

        for (String guess : wrong) {
            assertThat(client.get(path, "Authorization", "Bearer " + guess).statusCode())
                    .as(guess)
                    .isEqualTo(404);
            assertThat(client.get("/en/applications/" + guess).statusCode()).isEqualTo(404);
        }
        assertThat(client.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void myTokenDoesNotOpenAnothersApplication() {
        JsonNode mine = json(submit(application()));
        JsonNode others = json(submit(application()));
        HttpResponse<String> response = client.get(
                APPLICATIONS + "/" + others.get("id").asText(),
                "Authorization",
                "Bearer " + mine.get("token").asText());

        assertProblem(response, 404, "application.notFound");
        assertThat(client.get(APPLICATIONS + "/not-an-id?token="
                                + mine.get("token").asText())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theViewOfAnApplicationShowsNoDocumentNumberAndNoOthersEmail() {
        JsonNode receipt = json(submit(application()));
        String seen = client.get(APPLICATIONS + "/" + receipt.get("id").asText() + "?token="
                        + receipt.get("token").asText())
                .body();

        assertThat(seen).doesNotContain("12AB").doesNotContain("amina@example.org");
    }

    @Test
    void anotherPersonsPhotoCannotBeTakenUp() {
        ObjectNode body = application();
        person(body, 0).put("photo", base64(Pictures.jpeg(400, 500)));
        UUID photo = jdbc.sql("select photo_id from representative where application_id = :id")
                .param("id", id(submit(body)))
                .query(UUID.class)
                .single();
        ObjectNode thief = application();
        person(thief, 0).put("photo", photo.toString());

        assertThat(submit(thief).statusCode()).isIn(400, 422);
    }

    @Test
    void lettersAreInTheLanguageAskedForOrInThatOfTheReader() {
        ObjectNode arabic = application();
        arabic.put("language", "ar");
        ObjectNode french = application();
        french.remove("language");
        submit(arabic);
        client.postJson(APPLICATIONS, french.toString(), "Idempotency-Key", "f", "Accept-Language", "fr");

        assertThat(language(arabic)).isEqualTo("ar");
        assertThat(language(french)).isEqualTo("fr");
    }

    private HttpResponse<String> submit(ObjectNode body) {
        return submit(body, UUID.randomUUID().toString());
    }

    private HttpResponse<String> submit(ObjectNode body, String key) {
        return client.postJson(APPLICATIONS, body.toString(), "Idempotency-Key", key);
    }

    /** The answer's status; a server that hangs up before it has read everything has not answered. */
    private int statusOf(byte[] body, boolean chunked) {
        var publisher = chunked
                ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                : BodyPublishers.ofByteArray(body);
        try {
            return client.send(client.request(APPLICATIONS, "Idempotency-Key", "large")
                            .header("Content-Type", "application/json")
                            .POST(publisher))
                    .statusCode();
        } catch (UncheckedIOException hungUp) {
            return 0;
        }
    }

    private static ObjectNode application() {
        ObjectNode body = JSON.createObjectNode();
        body.put("event", "hearing-2").put("language", "en");
        body.put("contactName", "Wanjiru Kamau").put("contactEmail", "c" + UUID.randomUUID() + "@example.org");
        body.putObject("organisation")
                .put("name", "Pamoja Migrants Network")
                .put("country", "KE")
                .put("category", "NGO")
                .put("basis", "ECOSOC")
                .put("reference", "");
        body.putArray("representatives").add(person("Amina Wanjiru Otieno"));
        return body;
    }

    private static ObjectNode person(String name) {
        return JSON.createObjectNode()
                .put("nameOnId", name)
                .put("nameToPrint", "")
                .put("email", "amina@example.org")
                .put("documentType", "PASSPORT")
                .put("documentLastFour", "12AB")
                .put("holdsGroundsPass", false);
    }

    private static ObjectNode person(ObjectNode body, int index) {
        return (ObjectNode) body.get("representatives").get(index);
    }

    private static void set(ObjectNode body, String pointer, String value) {
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) body.at(pointer.substring(0, last))).put(pointer.substring(last + 1), value);
    }

    private static String contact(ObjectNode body) {
        return body.get("contactEmail").asText();
    }

    private int applicationsOf(ObjectNode body) {
        return jdbc.sql("select count(*) from application where contact_email = :email")
                .param("email", contact(body))
                .query(Integer.class)
                .single();
    }

    private String language(ObjectNode body) {
        return jdbc.sql("select language from outgoing_mail where recipient like :email")
                .param("email", "%" + contact(body) + "%")
                .query(String.class)
                .single();
    }

    private String stored(String column, HttpResponse<String> response) {
        return jdbc.sql("select " + column + " from application where id = :id")
                .param("id", id(response))
                .query(String.class)
                .single();
    }

    private String storedPerson(String column, HttpResponse<String> response) {
        return jdbc.sql("select " + column + " from representative where application_id = :id")
                .param("id", id(response))
                .query(String.class)
                .single();
    }

    private static UUID id(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return UUID.fromString(json(response).get("id").asText());
    }

    private static List<String> pointers(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
        return json(response).findValuesAsText("pointer");
    }

    private static String code(HttpResponse<String> response) {
        return json(response).get("errors").get(0).get("code").asText();
    }

    private static void assertProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(type(response)).startsWith("application/problem+json");
        JsonNode problem = json(response);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("code").asText()).isEqualTo(code);
        assertThat(problem.get("title").asText()).isNotEmpty();
        assertThat(problem.get("detail").asText()).isNotEmpty();
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(response.statusCode() + " " + response.body(), e);
        }
    }
}
