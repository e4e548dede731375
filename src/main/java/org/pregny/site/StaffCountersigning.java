package org.pregny.site;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.pregny.kernel.Allowance;
import org.pregny.kernel.Countersigning;
import org.pregny.kernel.Throttle;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Compares a colleague's password with the account, as sign-in does; wrong ones are counted, and unknown names take as long. */
@Component
class StaffCountersigning implements Countersigning {

    private static final Allowance TRIES = new Allowance(10, Duration.ofMinutes(15));

    private final StaffAccounts accounts;
    private final PasswordEncoder passwords;
    private final Throttle throttle;
    private final String nobodys;

    StaffCountersigning(StaffAccounts accounts, PasswordEncoder passwords, Throttle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.nobodys = passwords.encode("nobody’s");
    }

    @Override
    public Set<String> rolesOf(String signInName, String password) {
        throttle.count("site/countersign", signInName, TRIES);
        StaffAccount account = accounts.find(signInName).orElse(null);
        boolean right = passwords.matches(password, account == null ? nobodys : account.passwordHash());
        return right && account != null && account.enabled()
                ? account.roles().stream().map(Role::name).collect(Collectors.toSet())
                : Set.of();
    }
}
