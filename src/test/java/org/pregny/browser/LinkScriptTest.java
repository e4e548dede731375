package org.pregny.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which addresses a device is tried, and how much of what it says is listened to: the scripts themselves, on real connections. */
@Tag("browser")
class LinkScriptTest {

    private static final String MDNS = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0.local";

    /** Two ends of one connection in one page; the second counts what it is told. */
    private static final String CONNECTED = """
            async () => {
              const {Link} = await import('/gate-app/link.js');
              window.heard = 0;
              const quiet = {heard: () => {}, changed: () => {}};
              window.one = new Link('one', 's', quiet);
              window.other = new Link('other', 's', {heard: () => { window.heard++; }, changed: () => {}});
              await window.one.agree(await window.other.answer(await window.one.offer()));
            }""";

    private static Chromium chromium;
    private static Page page;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        page = chromium.browser().newContext().newPage();
        page.route("**/*", LinkScriptTest::serve);
        page.navigate("http://localhost/");
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest(name = "{0} is tried: {1}")
    @CsvSource({
        "10.1.2.3, true",
        "192.168.0.7, true",
        "172.16.0.1, true",
        "172.31.255.254, true",
        "169.254.3.4, true",
        "127.0.0.1, true",
        "fd12:3456:789a::1, true",
        "fe80::1, true",
        "FE80::1, true",
        "::1, true",
        MDNS + ", true",
        "203.0.113.77, true", // its own network
        "2001:db8:7:1::9, true", // its own network
        "172.15.0.1, false",
        "172.32.0.1, false",
        "11.0.0.1, false",
        "192.169.0.1, false",
        "100.64.0.1, false",
        "203.0.114.77, false",
        "8.8.8.8, false",
        "2001:db8:7:2::9, false",
        "2606:4700::1111, false",
        "router.local, false",
        "evil.example, false",
        "10.evil.example, false",
        "203.0.113.evil.example, false",
        "2001:db8:7:1.evil.example, false",
        "fd.evil.example, false",
    })
    void onlyWhatIsOnTheLocalNetworkIsTried(String address, boolean tried) {
        assertThat(ways("a=candidate:1 1 udp 2122260223 " + address + " 54321 typ host generation 0"))
                .hasSize(tried ? 1 : 0);
    }

    @Test
    void whatAServerFarAwayHasSeenOrRelaysIsNeverTried() {
        assertThat(ways(
                        "a=candidate:1 1 udp 1686052607 10.1.2.3 54321 typ srflx raddr 10.1.2.3 rport 9",
                        "a=candidate:2 1 udp 41885439 10.1.2.3 54321 typ relay raddr 10.1.2.3 rport 9",
                        "a=candidate:3 1 udp 1686052607 10.1.2.3 54321 typ prflx",
                        "a=candidate:4 1 udp 1686052607 10.1.2.3 54321 typ hostile",
                        "a=candidate:5 1 udp",
                        "candidate:6 1 udp 2122260223 10.1.2.3 54321 typ host"))
                .isEmpty();
    }

    @Test
    void aDescriptionIsTakenWithoutItsWaysAndOnlyForData() {
        String description = "v=0\r\nm=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\n"
                + "a=candidate:1 1 udp 1 8.8.8.8 1 typ host\r\na=mid:0\r\n";

        assertThat(without(description)).contains("a=mid:0").doesNotContain("candidate");
        assertThat(without(description + "m=audio 9 UDP/TLS/RTP/SAVPF 111\r\n")).isEqualTo("TypeError");
        assertThat(without("v=0\r\nm=video 9 UDP/TLS/RTP/SAVPF 96\r\n")).isEqualTo("TypeError");
        assertThat(without("v=0\r\n")).isEqualTo("TypeError");
    }

    /** As many as there may be to catch up with, and then no more than a gate ever admits. */
    @Test
    void whoSaysMoreThanAnyGateAdmitsIsListenedToNoMore() {
        connect();
        page.evaluate("for (let n = 0; n < 700; n++) one.say({n})");
        page.waitForFunction("heard === 700");
        assertThat(page.evaluate("other.isOpen")).isEqualTo(true);

        page.evaluate("for (let n = 0; n < 700; n++) one.say({n})");
        page.waitForFunction("other.closed");

        assertThat(page.evaluate("other.misbehaved")).isEqualTo(true);
        assertThat((int) page.evaluate("heard")).isBetween(750, 1000);
    }

    @Test
    void whatIsNoTextIsNotListenedTo() {
        connect();
        page.evaluate("one.channel.send(new Uint8Array(10))");
        page.waitForFunction("other.closed");

        assertThat(page.evaluate("[other.misbehaved, heard]")).isEqualTo(List.of(true, 0));
    }

    /** Whoever is not to be trusted is not connected to again for ten minutes, nor asked. */
    @Test
    void whoMisbehavedIsBanishedAndWhoCouldNotBeReachedWaitsTwiceAsLongEachTime() {
        Map<?, ?> found = (Map<?, ?>) page.evaluate("""
                async () => {
                  const {Seeking} = await import('/gate-app/seeking.js');
                  const none = new Map();
                  const seeking = new Seeking('m');
                  let now = 1000;
                  performance.now = () => now;
                  const wanted = () => seeking.wanted(['z'], none).length === 1;
                  const asked = () => seeking.mayBeAskedBy('a', none);
                  const told = {first: wanted(), asked: asked()};
                  seeking.lost({peer: 'z', misbehaved: false, greeted: false});
                  now += 9_999;
                  told.soon = wanted();
                  now += 2;
                  told.afterTen = wanted();
                  seeking.lost({peer: 'z', misbehaved: false, greeted: false});
                  now += 15_000;
                  told.secondTime = wanted();
                  now += 5_001;
                  told.afterTwenty = wanted();
                  seeking.lost({peer: 'z', misbehaved: true, greeted: true});
                  seeking.lost({peer: 'a', misbehaved: true, greeted: true});
                  now += 599_000;
                  told.banished = wanted() || asked();
                  now += 1_001;
                  told.pardoned = wanted() && asked();
                  return told;
                }""");

        assertThat(found.toString())
                .contains("first=true", "asked=true", "soon=false", "afterTen=true", "secondTime=false")
                .contains("afterTwenty=true", "banished=false", "pardoned=true");
    }

    private static void connect() {
        page.reload();
        page.evaluate(CONNECTED);
        page.waitForFunction("one.isOpen && other.isOpen");
    }

    private static List<?> ways(String... lines) {
        String theirs = "v=0\r\n" + String.join("\r\n", lines) + "\r\n";
        String ours = "v=0\r\na=candidate:1 1 udp 1 203.0.113.5 1 typ host\r\n"
                + "a=candidate:2 1 udp 1 2001:db8:7:1:aaaa::1 1 typ host\r\na=candidate:3 1 udp 1 " + MDNS
                + " 1 typ host\r\n";
        return (List<?>) page.evaluate(
                "([theirs, ours]) => import('/gate-app/local-only.js').then(({localWays}) => localWays(theirs, ours))",
                List.of(theirs, ours));
    }

    private static String without(String description) {
        return (String) page.evaluate(
                "text => import('/gate-app/local-only.js')"
                        + ".then(({withoutWays}) => withoutWays(text)).catch(e => e.name)",
                description);
    }

    private static void serve(Route route) {
        String path = URI.create(route.request().url()).getPath();
        Route.FulfillOptions answer = new Route.FulfillOptions();
        route.fulfill(
                path.endsWith(".js")
                        ? answer.setContentType("text/javascript").setPath(Path.of("src/main/resources/static" + path))
                        : answer.setContentType("text/html").setBody("<!doctype html><title>Link</title>"));
    }
}
