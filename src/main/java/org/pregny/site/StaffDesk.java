package org.pregny.site;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts for members of staff and takes the right to sign in away again. */
@Service
@Transactional
class StaffDesk {

    /** NIST SP 800-63B-4: a password that stands alone has at least 15 characters, and no other rules. */
    static final int SHORTEST_PASSWORD = 15;

    private static final int LONGEST_PASSWORD = 72;
    private static final int LONGEST_DISPLAY_NAME = 120;
    private static final Pattern SIGN_IN_NAME = Pattern.compile("[a-z0-9][a-z0-9.@_-]{1,79}");

    private final StaffAccounts accounts;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;

    StaffDesk(StaffAccounts accounts, PasswordEncoder passwords, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
    }

    boolean isEmpty() {
        return accounts.isEmpty();
    }

    List<StaffAccount> all() {
        return accounts.all();
    }

    void add(String signInName, String displayName, String password, Set<Role> roles, Actor actor) {
        check(signInName, password, roles);
        String display = CleanText.line(displayName);
        String shown = display.isEmpty() || display.length() > LONGEST_DISPLAY_NAME ? signInName : display;
        Set<Role> granted = EnumSet.copyOf(roles);
        accounts.add(new StaffAccount(signInName, shown, passwords.encode(password), granted, true));
        events.publishEvent(new StaffEvent("site.accountAdded", signInName, granted.toString(), actor));
    }

    void enable(String signInName, boolean enabled, Actor actor) {
        if (signInName.equals(actor.name())) {
            throw new AccountRefused("site.staff.fault.self");
        }
        accounts.enable(signInName, enabled);
        String action = enabled ? "site.accountEnabled" : "site.accountDisabled";
        events.publishEvent(new StaffEvent(action, signInName, "", actor));
    }

    private void check(String signInName, String password, Set<Role> roles) {
        if (!SIGN_IN_NAME.matcher(signInName).matches()) {
            throw new AccountRefused("site.staff.fault.name");
        }
        if (accounts.find(signInName).isPresent()) {
            throw new AccountRefused("site.staff.fault.taken");
        }
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            throw new AccountRefused("site.staff.fault.password", SHORTEST_PASSWORD, LONGEST_PASSWORD);
        }
        if (roles.isEmpty()) {
            throw new AccountRefused("site.staff.fault.roles");
        }
    }

    /** The account cannot be made or changed like this. */
    static final class AccountRefused extends Refusal {
        AccountRefused(String messageKey, Object... args) {
            super(Kind.INVALID, messageKey, args);
        }
    }
}
