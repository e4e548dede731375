package org.pregny.bench;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * The least that a scan can be in Spring MVC: one transaction that looks for the nonce, locks the pass and keeps the scan. It
 * checks no signature, no rule and no presence, and leaves no line in a trail. It stands there twice: open to all, which
 * nobody could ship, and in {@link Guarded} behind Spring Security as it comes.
 */
@Configuration(proxyBeanMethods = false)
@Profile(BareGate.PROFILE)
@ImportAutoConfiguration({
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class
})
class BareGate {

    /** In no other program. */
    static final String PROFILE = "bare";

    static final String GUARDED = "bare-guarded";
    static final String DEVICE = "device";
    static final String SECRET = "of-the-device";

    /**
     * The same with who asks looked at: HTTP Basic without a session and with all else as Spring Security has it. Its only
     * account is in memory and its password is not hashed: it costs less than the statement that would find a device.
     */
    @Configuration(proxyBeanMethods = false)
    @Profile(GUARDED)
    @ImportAutoConfiguration({SecurityAutoConfiguration.class, SecurityFilterAutoConfiguration.class})
    static class Guarded {

        @Bean
        UserDetailsService accounts() {
            return new InMemoryUserDetailsManager(
                    User.withUsername(DEVICE).password(SECRET).build());
        }

        /** Spring's own would hash the secret slowly at the first sign-in, and again with every scan. */
        @Bean
        PasswordEncoder plain() {
            return new PasswordEncoder() {
                @Override
                public String encode(CharSequence secret) {
                    return secret.toString();
                }

                @Override
                public boolean matches(CharSequence secret, String known) {
                    return known.contentEquals(secret);
                }
            };
        }

        @Bean
        SecurityFilterChain devices(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .httpBasic(Customizer.withDefaults())
                    .csrf(AbstractHttpConfigurer::disable)
                    .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                    .build();
        }
    }

    /** One scan by the id of its pass. */
    record BareScan(String nonce, UUID pass, String direction) {}

    /** What came of it. */
    record BareAnswer(String nonce, String verdict) {}

    /** One transaction, three statements, each by an index. */
    @RestController
    @Profile(PROFILE)
    static class BareEndpoint {

        private final JdbcClient jdbc;
        private final TransactionTemplate transaction;

        BareEndpoint(DataSource database) {
            this.jdbc = JdbcClient.create(database);
            this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        }

        @PostMapping("/scans")
        BareAnswer scan(@RequestBody BareScan scan) {
            return transaction.execute(t -> known(scan) ? new BareAnswer(scan.nonce(), "KNOWN") : keep(scan));
        }

        private boolean known(BareScan scan) {
            return jdbc.sql("select id from scan where source = 'bare' and nonce = :nonce")
                    .param("nonce", scan.nonce())
                    .query(Long.class)
                    .optional()
                    .isPresent();
        }

        private BareAnswer keep(BareScan scan) {
            String state = jdbc.sql("select state from pass where id = :id for update")
                    .param("id", scan.pass())
                    .query(String.class)
                    .single();
            jdbc.sql(
                            "insert into scan (source, gate, nonce, pass_id, direction, zone, verdict, scanned_at, received_at,"
                                    + " actor) values ('bare', 'bare', :nonce, :pass, :direction, 'bare', 'ADMIT', :at, :at, 'bare')")
                    .param("nonce", scan.nonce())
                    .param("pass", scan.pass())
                    .param("direction", scan.direction())
                    .param("at", Instant.now().atOffset(ZoneOffset.UTC))
                    .update();
            return new BareAnswer(scan.nonce(), state);
        }
    }
}
