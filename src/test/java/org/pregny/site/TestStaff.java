package org.pregny.site;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.pregny.Browser;
import org.pregny.kernel.Actor;
import org.springframework.stereotype.Component;

/** Accounts of members of staff for tests. */
@Component
public class TestStaff {

    public static final String PASSWORD = "a sentence for tests";

    private final StaffDesk desk;
    private final StaffAccounts accounts;

    TestStaff(StaffDesk desk, StaffAccounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    /** Makes the account unless it is there, and returns its header for HTTP Basic. */
    public String add(String name, String... roles) {
        Set<Role> granted = Arrays.stream(roles)
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        if (accounts.find(name).isEmpty()) {
            desk.add(name, name, PASSWORD, granted, Actor.SYSTEM);
        }
        return Browser.basic(name, PASSWORD);
    }

    public void disable(String name) {
        desk.enable(name, false, Actor.SYSTEM);
    }
}
