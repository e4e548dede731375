package org.pregny.site;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pregny.kernel.Actor;
import org.springframework.stereotype.Service;

/** Where operators look after the accounts of members of staff. */
@Service
public class StaffOffice {

    /** An account as operators see it. */
    public record AccountView(String name, String displayName, List<String> roles, boolean enabled) {}

    private final StaffDesk desk;

    StaffOffice(StaffDesk desk) {
        this.desk = desk;
    }

    public List<String> roles() {
        return Arrays.stream(Role.values()).map(Role::name).toList();
    }

    public List<AccountView> accounts() {
        return desk.all().stream()
                .map(a -> new AccountView(
                        a.signInName(),
                        a.displayName(),
                        a.roles().stream().map(Role::name).toList(),
                        a.enabled()))
                .toList();
    }

    /** Unknown roles are ignored, so that a forged form grants nothing. */
    public void add(String name, String displayName, String password, Set<String> roles, Actor actor) {
        Set<Role> granted = Arrays.stream(Role.values())
                .filter(r -> roles.contains(r.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        desk.add(name.strip(), displayName, password, granted, actor);
    }

    public void enable(String name, boolean enabled, Actor actor) {
        desk.enable(name, enabled, actor);
    }
}
