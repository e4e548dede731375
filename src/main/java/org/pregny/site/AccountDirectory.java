package org.pregny.site;

import java.util.Arrays;
import java.util.List;
import org.pregny.kernel.StaffDirectory;
import org.springframework.stereotype.Component;

/** Answers from the accounts that are enabled. */
@Component
class AccountDirectory implements StaffDirectory {

    private final StaffAccounts accounts;

    AccountDirectory(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Member> withAnyRole(String... roles) {
        List<String> wanted = Arrays.asList(roles);
        return accounts.all().stream()
                .filter(StaffAccount::enabled)
                .filter(a -> a.roles().stream().map(Role::name).anyMatch(wanted::contains))
                .map(a -> new Member(a.signInName(), a.displayName()))
                .toList();
    }
}
