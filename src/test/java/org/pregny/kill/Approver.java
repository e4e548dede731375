package org.pregny.kill;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pregny.Browser;
import org.pregny.Form;

/** A reviewer who approves everybody by the pages, and after each crash signs in again and looks what is left. */
final class Approver {

    private static final String FORMS = "application/x-www-form-urlencoded";

    private final Browser browser;
    private final BooleanSupplier everybodyHasApplied;

    Approver(Browser browser, BooleanSupplier everybodyHasApplied) {
        this.browser = browser;
        this.everybodyHasApplied = everybodyHasApplied;
    }

    void approve() {
        Crowd.Retries.untilDone(() -> {
            boolean last = everybodyHasApplied.getAsBoolean();
            List<String> open = openTasks();
            for (String task : open) {
                approve(task);
            }
            return last && open.isEmpty();
        });
    }

    private List<String> openTasks() throws IOException {
        Document list = page("/en/review?view=ALL");
        return list.select("table.pg-worklist a[href*=/review/]").eachAttr("href");
    }

    private void approve(String task) throws IOException {
        Document page = page(task);
        if (page.selectFirst("form[action$=/claim]") != null) {
            post(Form.in(page, "form[action$=/claim]"));
            page = page(task);
        }
        if (page.selectFirst("form[action$=/decision]") == null) {
            return;
        }
        Form form = Form.in(page, "form[action$=/decision]");
        for (Element choice : page.select("input[type=radio][name^=verdict-]")) {
            form.set(choice.attr("name"), "APPROVED");
        }
        post(form);
    }

    /** The page, signed in again if the program that knew us is dead. */
    private Document page(String path) throws IOException {
        HttpResponse<String> answer = browser.get(path);
        if (answer.statusCode() == 302) {
            signIn();
            answer = browser.get(path);
        }
        if (answer.statusCode() != 200) {
            throw new IOException(path + " is " + answer.statusCode());
        }
        return Browser.page(answer);
    }

    private void post(Form form) {
        browser.post(form.action(), FORMS, form.urlEncoded());
    }

    private void signIn() {
        Form form = Form.in(Browser.page(browser.get("/en/sign-in")), "main form[action$=/sign-in]")
                .set("username", "reviewer")
                .set("password", "pregny-demo-2017");
        post(form);
    }
}
