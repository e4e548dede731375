package org.pregny.bulk;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Who may review at this moment, by the accounts and not by a session: a run goes on while nobody is signed in. */
@Component
class Reviewers {

    private static final String LEAD = "ROLE_LEAD_REVIEWER";
    private static final Set<String> REVIEW = Set.of("ROLE_REVIEWER", LEAD);

    private final UserDetailsService accounts;

    Reviewers(UserDetailsService accounts) {
        this.accounts = accounts;
    }

    boolean may(String signInName, BulkAction action) {
        return action.isForLeads()
                ? mayLead(signInName)
                : rolesOf(signInName).stream().anyMatch(REVIEW::contains);
    }

    boolean mayLead(String signInName) {
        return rolesOf(signInName).contains(LEAD);
    }

    private Set<String> rolesOf(String signInName) {
        try {
            UserDetails account = accounts.loadUserByUsername(signInName);
            return account.isEnabled()
                    ? account.getAuthorities().stream()
                            .map(GrantedAuthority::getAuthority)
                            .collect(Collectors.toSet())
                    : Set.of();
        } catch (UsernameNotFoundException gone) {
            return Set.of();
        }
    }
}
