package org.pregny.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.SmtpFault;
import org.pregny.SmtpListener;
import org.pregny.TestTime;
import org.pregny.correspondence.OutgoingMail.State;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The outbox for operators and the undelivered letters for those who know whom to ask. */
@PregnyTest
class MailPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    TestStaff staff;

    @Autowired
    PostRoom post;

    @Autowired
    TestTime.SettableClock clock;

    Browser operator;
    Browser officer;

    @BeforeEach
    void peopleAreAtWork() {
        clock.set(TestTime.OPEN);
        post.clear();
        operator = signedIn("mail-operator", "OPERATOR");
        officer = signedIn("mail-officer", "PASS_OFFICER");
    }

    @Test
    void anOperatorFindsHoldsAndReleasesALetterAndSeesItAsItLeaves() {
        byte[] pdf = "%PDF-1.7 whatever".getBytes(StandardCharsets.US_ASCII);
        UUID mail = post.put("page@example.org", List.of(new Attachment("pass-1.pdf", "application/pdf", pdf)));
        Document list = operator.open("/en/operations/mail");
        Document found = Browser.page(operator.send(
                Form.in(list, "form.pg-search").set("recipient", "PAGE@example").set("state", "QUEUED")));
        assertThat(found.select("tbody tr")).isNotEmpty();
        assertThat(found.select("tbody td bdi").eachText()).contains("page@example.org");

        Document letter = operator.open("/en/operations/mail/" + mail);
        operator.send(Form.in(letter, "form[action$=hold]"));
        assertThat(post.mail(mail).state()).isEqualTo(State.HELD);
        operator.send(Form.in(operator.open("/en/operations/mail/" + mail), "form[action$=release]"));
        assertThat(post.mail(mail).state()).isEqualTo(State.QUEUED);
        assertThat(operator.get("/en/operations/mail/" + mail + "/attachments/0")
                        .body())
                .isEqualTo("%PDF-1.7 whatever");
        assertThat(operator.get("/en/operations/mail/" + mail + "/attachments/1")
                        .statusCode())
                .isEqualTo(404);
        assertThat(operator.get("/en/operations/mail/" + mail + "/source").body())
                .isEqualTo(new String(post.outbox.message(mail), StandardCharsets.UTF_8));
    }

    @Test
    void allLettersCanBeTurnedOverPageByPage() {
        List<String> recipients = post.many(120);
        String mark = recipients.get(0).substring(3);
        Document page = operator.open("/en/operations/mail");
        page = Browser.page(operator.send(Form.in(page, "form.pg-search").set("recipient", mark)));
        int rows = page.select("tbody tr").size();
        int pages = 1;
        while (page.selectFirst("input[name=beforeId]") != null) {
            page = Browser.page(operator.send(Form.in(page, "form:has(input[name=beforeId])")));
            rows += page.select("tbody tr").size();
            pages++;
        }
        assertThat(rows).isEqualTo(120);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void mailIsHeldAsAWholeForAsLongAsAnOperatorWants() {
        operator.send(Form.in(operator.open("/en/operations/mail"), "form[action$=flow/hold]"));
        assertThat(post.gate.flow().heldBy()).isEqualTo("mail-operator");
        operator.send(Form.in(operator.open("/en/operations/mail"), "form[action$=flow/release]"));
        assertThat(post.gate.flow().isHeld()).isFalse();
    }

    @Test
    void aPassOfficerCorrectsAnAddressAndOpensNoOtherLetter() throws Exception {
        UUID lost = undelivered("lost@example.org");
        UUID well = post.put("well@example.org");
        Document list = officer.open("/ar/undelivered");
        assertThat(list.select("tbody a").eachAttr("href")).contains("/ar/undelivered/" + lost);

        Document page = officer.open("/ar/undelivered/" + lost);
        Document again =
                Browser.page(officer.send(Form.in(page, "form[action$=address]").set("address", "nonsense")));
        assertThat(again.select(".govuk-error-message").text()).isNotBlank();
        assertThat(again.selectFirst("input[name=address]").attr("value")).isEqualTo("nonsense");
        officer.send(Form.in(again, "form[action$=address]").set("address", "found@example.org"));
        assertThat(post.mail(lost).recipient()).isEqualTo("found@example.org");
        assertThat(post.mail(lost).state()).isEqualTo(State.QUEUED);

        assertThat(officer.get("/en/undelivered/" + well).statusCode()).isEqualTo(404);
        assertThat(officer.get("/en/undelivered/" + lost + "/letter").statusCode())
                .isEqualTo(404);
        assertThat(officer.get("/en/operations/mail").statusCode()).isEqualTo(403);
        assertThat(operator.get("/en/undelivered").statusCode()).isEqualTo(403);
    }

    @Test
    void aLetterHandedOverInPrintIsClosed() throws Exception {
        UUID lost = undelivered("print@example.org");
        assertThat(officer.get("/en/undelivered/" + lost + "/letter").body()).contains("dir=\"rtl\"");
        officer.send(Form.in(officer.open("/en/undelivered/" + lost), "form[action$=print]"));
        assertThat(post.mail(lost).state()).isEqualTo(State.PRINTED);
    }

    private UUID undelivered(String address) throws Exception {
        UUID mail = post.put(address);
        try (SmtpListener server = SmtpListener.open().start()) {
            server.misbehaving(SmtpFault.recipient(address, SmtpFault.say("550 5.1.1 No such user")));
            post.senderTo(server).deliverDue();
        }
        assertThat(post.mail(mail).state()).isEqualTo(State.FAILED);
        return mail;
    }

    private Browser signedIn(String name, String role) {
        staff.add(name, role);
        return new Browser(port).signIn(name, TestStaff.PASSWORD);
    }
}
