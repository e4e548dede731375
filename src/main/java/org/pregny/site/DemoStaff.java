package org.pregny.site;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.pregny.kernel.Actor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * In the demo, one account a role; its password is known to everybody and printed at every start. Whichever is missing is
 * made, after a start that was cut short as after an update that has a role more.
 */
@Component
@Profile("demo")
class DemoStaff implements ApplicationRunner {

    static final String PASSWORD = "pregny-demo-2017";

    private final StaffDesk desk;

    DemoStaff(StaffDesk desk) {
        this.desk = desk;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Set<String> there = desk.all().stream().map(StaffAccount::signInName).collect(Collectors.toSet());
        for (Role role : Role.values()) {
            if (!there.contains(signInName(role))) {
                desk.add(signInName(role), "Demo " + role, PASSWORD, EnumSet.of(role), Actor.SYSTEM);
            }
        }
    }

    static String signInName(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
