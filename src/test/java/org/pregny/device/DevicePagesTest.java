package org.pregny.device;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Staff make a device, show its code to a phone, send it elsewhere and put it out of use, all without a script. */
@PregnyTest
@AnyDatabase
class DevicePagesTest {

    private static final int DOT = 4;

    @LocalServerPort
    int port;

    @Autowired
    TestStaff staff;

    Browser browser;

    @BeforeEach
    void anOrganiserIsSignedIn() {
        staff.add("devices-organiser", "ORGANISER");
        browser = new Browser(port).signIn("devices-organiser", TestStaff.PASSWORD);
    }

    @Test
    void theCodeOnTheScreenIsTheAddressUnderItAndMakesAPhoneADevice() throws Exception {
        Document page = Browser.page(browser.send(Form.in(browser.open(made("Walk 1")), "form[action$=claim]")));
        String address = page.selectFirst("#address").text();
        assertThat(page.selectFirst("h1").text()).isEqualTo("Set up Walk 1");
        assertThat(decoded(page.selectFirst("#code").attr("src"))).isEqualTo(address);
        assertThat(address).matches("http://localhost:\\S*/gate-app/#claim=[A-Za-z0-9_-]{22}");

        PhoneInHand phone = new PhoneInHand(port);
        assertThat(phone.claim(address.substring(address.indexOf('=') + 1)).statusCode())
                .isEqualTo(201);
        phone.get("state?waiting=3&snapshot=9");
        assertThat(browser.open("/en/devices").select("tr:contains(Walk 1)").text())
                .contains("In use")
                .contains("List number 9")
                .contains("3");
    }

    @Test
    void aDeviceIsSentElsewhereAndPutOutOfUse() {
        String path = made("Walk 2");
        Document switched = Browser.page(browser.send(Form.in(browser.open(path), "form[action$=assignment]")
                .set("place", "hearing-2 door-6")
                .set("ways", "EXIT")));
        assertThat(switched.select(".govuk-notification-banner").text()).contains("next call");
        assertThat(switched.select("dl").text()).contains("Exit only");

        HttpResponse<String> unsure = browser.send(Form.in(browser.open(path), "form[action$=revocation]"));
        assertThat(unsure.statusCode()).isEqualTo(422);
        assertThat(Browser.page(unsure).select("#error-summary a[href=#sure]")).isNotEmpty();
        browser.send(Form.in(browser.open(path), "form[action$=revocation]").set("sure", "true"));
        assertThat(browser.open(path).select("form[method=post]:not([action$=sign-out])"))
                .isEmpty();
    }

    @Test
    void faultsAreNamedAndWhatWasTypedStays() {
        Document page = Browser.page(browser.send(Form.in(browser.open("/en/devices/new"), "form[action$=devices]")
                .set("name", "  ")));
        assertThat(page.select("#error-summary a").eachAttr("href")).containsExactly("#name", "#place");

        String path = made("Walk 3");
        HttpResponse<String> faulty =
                browser.send(Form.in(browser.open(path), "form[action$=pin]").set("pin", "12x4"));
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body()).doesNotContain("12x4");
    }

    private String made(String name) {
        Form form = Form.in(browser.open("/en/devices/new"), "form[action$=devices]")
                .set("name", name)
                .set("place", "hearing-2 pregny-gate");
        return Browser.location(browser.post(form.action(), "application/x-www-form-urlencoded", form.urlEncoded()));
    }

    /** Draws the squares of the picture and reads them as a phone's camera does. */
    private static String decoded(String source) throws Exception {
        String svg = new String(
                Base64.getDecoder().decode(source.substring(source.indexOf(',') + 1)), StandardCharsets.UTF_8);
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertThat(box.find()).isTrue();
        int side = Integer.parseInt(box.group(1)) * DOT;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher square = Pattern.compile("M(\\d+) (\\d+)h1v1").matcher(svg);
        while (square.find()) {
            int left = Integer.parseInt(square.group(1)) * DOT;
            int top = Integer.parseInt(square.group(2)) * DOT;
            for (int y = top; y < top + DOT; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + DOT, 0);
            }
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
                .getText();
    }
}
