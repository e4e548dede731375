package org.pregny.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts of members of staff. */
@Repository
class StaffAccounts {

    private final JdbcClient jdbc;
    private final Clock clock;

    StaffAccounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isEmpty() {
        return jdbc.sql("select count(*) from staff_account")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    Optional<StaffAccount> find(String signInName) {
        return jdbc.sql("select * from staff_account where sign_in_name = :name")
                .param("name", signInName)
                .query(StaffAccounts::account)
                .optional();
    }

    List<StaffAccount> all() {
        return jdbc.sql("select * from staff_account order by sign_in_name")
                .query(StaffAccounts::account)
                .list();
    }

    void add(StaffAccount account) {
        jdbc.sql("""
                insert into staff_account (sign_in_name, display_name, password_hash, roles, enabled, created_at)
                values (:name, :display, :hash, :roles, :enabled, :now)""")
                .param("name", account.signInName())
                .param("display", account.displayName())
                .param("hash", account.passwordHash())
                .param("roles", account.roles().stream().map(Role::name).collect(Collectors.joining(",")))
                .param("enabled", account.enabled())
                .param("now", SqlTime.of(clock.instant()))
                .update();
    }

    void enable(String signInName, boolean enabled) {
        jdbc.sql("update staff_account set enabled = :enabled where sign_in_name = :name")
                .param("enabled", enabled)
                .param("name", signInName)
                .update();
    }

    private static StaffAccount account(ResultSet row, int n) throws SQLException {
        return new StaffAccount(
                row.getString("sign_in_name"),
                row.getString("display_name"),
                row.getString("password_hash"),
                roles(row.getString("roles")),
                row.getBoolean("enabled"));
    }

    private static Set<Role> roles(String text) {
        return Arrays.stream(text.split(","))
                .filter(r -> !r.isBlank())
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
