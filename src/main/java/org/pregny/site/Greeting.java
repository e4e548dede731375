package org.pregny.site;

import java.util.Arrays;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Says on the console where to go, and how to sign in for the first time. */
@Component
class Greeting {

    private final SetupToken setup;
    private final Environment environment;
    private final ServletWebServerApplicationContext web;

    Greeting(SetupToken setup, Environment environment, ServletWebServerApplicationContext web) {
        this.setup = setup;
        this.environment = environment;
        this.web = web;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        String address = "http://localhost:" + web.getWebServer().getPort();
        StringBuilder text =
                new StringBuilder("\nPregny is ready: ").append(address).append('\n');
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            text.append("Demo sign-ins (").append(address).append("/sign-in), password ");
            text.append(DemoStaff.PASSWORD).append(" for each of:\n");
            Arrays.stream(Role.values())
                    .forEach(role ->
                            text.append("  ").append(DemoStaff.signInName(role)).append('\n'));
        } else if (setup.isOpen()) {
            text.append("There is no account yet. Make the first one at ")
                    .append(address)
                    .append("/setup\n");
            text.append("with this one-time token: ").append(setup.text()).append('\n');
        }
        System.out.println(text);
    }
}
