package org.pregny.site;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Lets members of staff sign in; a disabled account is out at once, sessions included. */
@Service
class StaffSignIn implements UserDetailsService {

    private final StaffAccounts accounts;

    StaffSignIn(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String signInName) {
        StaffAccount account =
                accounts.find(signInName).orElseThrow(() -> new UsernameNotFoundException("no such account"));
        return User.withUsername(account.signInName())
                .password(account.passwordHash())
                .roles(account.roles().stream().map(Role::name).toArray(String[]::new))
                .disabled(!account.enabled())
                .build();
    }
}
