package org.pregny.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregny.AnyDatabase;
import org.pregny.Browser;
import org.pregny.PregnyApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What README's first command shows a newcomer, at its first start and at its second. */
@AnyDatabase
class DemoStartTest {

    private static final Map<String, Long> STORY =
            Map.of("ACCREDITED", 11L, "NOT_ACCREDITED", 2L, "NOT_NEEDED", 1L, "SCREENING", 3L);

    @TempDir
    Path data;

    @Test
    void aFinishedRoundIsThereOnceHoweverOftenTheDemoIsStarted() {
        for (int start = 1; start <= 2; start++) {
            try (ConfigurableApplicationContext demo = new SpringApplicationBuilder(PregnyApplication.class)
                    .profiles("demo")
                    .run("--pregny.data=" + data, "--server.port=0")) {
                assertThat(states(demo.getBean(JdbcClient.class))).isEqualTo(STORY);
                assertThat(demo.getBean(Clock.class).instant())
                        .isAfterOrEqualTo(OffsetDateTime.parse("2017-08-21T09:00:00+02:00")
                                .toInstant());
                assertThat(figures(demo)).contains("Objections");
            }
        }
    }

    private static Map<String, Long> states(JdbcClient jdbc) {
        return jdbc.sql("select state from accreditation_request").query(String.class).list().stream()
                .collect(Collectors.groupingBy(state -> state, Collectors.counting()));
    }

    private static String figures(ConfigurableApplicationContext demo) {
        int port = ((ServletWebServerApplicationContext) demo).getWebServer().getPort();
        return Browser.page(new Browser(port).get("/en/special-accreditation/preparatory-2017/figures"))
                .select("main")
                .text();
    }
}
