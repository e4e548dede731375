package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.application.ApplicationJson.application;
import static org.pregny.application.ApplicationJson.person;
import static org.pregny.application.ApplicationJson.pointers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.AnyDatabase;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** E-mail addresses and dates that are none are named, unusual ones are taken (issue 2). */
@PregnyTest
@AnyDatabase
class ApplicationFormatsTest {

    @Autowired
    Sender sender;

    @Autowired
    Mails mails;

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

        assertThat(pointers(sender.submit(body))).containsExactly("/contactEmail", "/representatives/0/email");
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

        assertThat(sender.submit(body).statusCode()).isEqualTo(201);
        assertThat(mails.count("applicationReceived", email)).isEqualTo(1);
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

        assertThat(pointers(sender.submit(body))).containsExactly("/representatives/0/groundsPassValidUntil");
    }

    @Test
    void aLeapDayExists() {
        ObjectNode body = application();
        person(body, 0)
                .put("holdsGroundsPass", true)
                .put("groundsPassStation", "GENEVA")
                .put("groundsPassValidUntil", "2020-02-29");

        assertThat(sender.submit(body).statusCode()).isEqualTo(201);
    }
}
