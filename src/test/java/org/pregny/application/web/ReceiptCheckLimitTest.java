package org.pregny.application.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.pregny.application.Receipts;
import org.pregny.kernel.Throttle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

/** Nobody tries receipts by the thousand, and whoever waits keeps what was typed (ASVS 2.4.1). */
@PregnyTest
@AnyDatabase
class ReceiptCheckLimitTest {

    @Autowired
    Receipts receipts;

    @Autowired
    Throttle throttle;

    @Test
    void aMachineThatChecksTooManyReceiptsWaitsAndKeepsWhatWasTyped() {
        ReceiptCheckController page = new ReceiptCheckController(receipts, throttle, new PublicLimits(10, 60, 2));
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("2001:db8::" + Long.toHexString(System.nanoTime() & 0xffff));

        MockHttpServletResponse response = new MockHttpServletResponse();
        page.check("", "", request, response);
        assertThat(page.check("R1", "abc", request, response).getStatus()).isNull();
        assertThat(page.check("R1", "abc", request, response).getStatus()).isNull();
        ModelAndView third = page.check("R1", "abc", request, response);

        assertThat(third.getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(third.getModel()).containsAllEntriesOf(Map.of("number", "R1", "sha256", "abc"));
        assertThat(third.getModel()).containsKey("wait").doesNotContainKey("asked");
        assertThat(Integer.parseInt(response.getHeader("Retry-After"))).isBetween(1, 900);
    }
}
