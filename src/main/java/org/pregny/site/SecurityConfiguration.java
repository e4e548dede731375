package org.pregny.site;

import static org.pregny.site.Role.GATE;
import static org.pregny.site.Role.PASS_OFFICER;
import static org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode.DENY;
import static org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode.SAMEORIGIN;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may open what; what is not named here is closed. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** A letter's HTML, a specimen of a pass and a page of a document stand in frames of our own pages; nothing else may. */
    private static final RequestMatcher FRAMED = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher("/operations/mail/*/html"),
            PathPatternRequestMatcher.withDefaults().matcher("/documents/*/page"),
            PathPatternRequestMatcher.withDefaults().matcher("/preview/sheet"));

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Requests are observed as a whole; observed filter by filter, they would take the processor a tenth longer. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Matches by parsed path, so that the language in front of an address plays no part. */
    @Bean
    PathPatternRequestMatcherBuilderFactoryBean pathMatching() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    /** The API: no session and no cookie, so nothing for another site to abuse; staff use HTTP Basic. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/v1/events/*/pass-status")
                        .hasAnyRole(names(GATE, PASS_OFFICER))
                        .requestMatchers(HttpMethod.GET, "/api/v1/events/**", "/api/v1/rounds/**")
                        .permitAll()
                        .requestMatchers("/api/v1/applications/**", "/api/v1/requests/**", "/api/v1/receipts/**")
                        .permitAll()
                        .requestMatchers("/api/v1/desk/**")
                        .hasAnyRole(names(PASS_OFFICER))
                        .requestMatchers("/api/v1/gates/**")
                        .hasAnyRole(names(GATE, PASS_OFFICER))
                        .anyRequest()
                        .denyAll())
                .httpBasic(Customizer.withDefaults())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives("default-src 'none'")))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, StaffAccounts accounts) throws Exception {
        return http.authorizeHttpRequests(SecurityConfiguration::openToStaff)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/",
                                "/events/**",
                                "/processes/**",
                                "/special-accreditation/**",
                                "/zone",
                                "/applications/**",
                                "/requests/**",
                                "/portal/**",
                                "/offers/**",
                                "/approvals/**",
                                "/status",
                                "/letters/**",
                                "/missions/**",
                                "/objections/**",
                                "/receipts",
                                "/sign-in",
                                "/setup",
                                "/assets/**",
                                "/error")
                        .permitAll()
                        .requestMatchers("/.well-known/pass-keys", "/actuator/health", "/v3/api-docs")
                        .permitAll()
                        .requestMatchers("/home", "/sign-out")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/sign-in"), new OrRequestMatcher(staffAreas()))
                        .defaultAuthenticationEntryPointFor(
                                (request, response, e) -> response.sendError(HttpStatus.NOT_FOUND.value()),
                                new NegatedRequestMatcher(new OrRequestMatcher(staffAreas()))))
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .defaultSuccessUrl("/home", true)
                        .failureUrl("/sign-in?failed"))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
                .addFilterBefore(new DisabledAccountFilter(accounts), AuthorizationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                        .frameOptions(FrameOptionsConfig::disable)
                        .addHeaderWriter(framing(FRAMED, SAMEORIGIN))
                        .addHeaderWriter(framing(new NegatedRequestMatcher(FRAMED), DENY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .crossOriginOpenerPolicy(Customizer.withDefaults())
                        .permissionsPolicyHeader(
                                p -> p.policy("camera=(self), microphone=(), geolocation=(), payment=()")))
                .build();
    }

    private static void openToStaff(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        for (StaffArea area : StaffArea.values()) {
            requests.requestMatchers(area.pattern()).hasAnyRole(area.roleNames());
        }
    }

    /** Where a stranger is asked to sign in; anywhere else there is simply nothing. */
    private static List<RequestMatcher> staffAreas() {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        return Stream.concat(
                        Stream.of("/home"), Arrays.stream(StaffArea.values()).map(StaffArea::pattern))
                .map(area -> (RequestMatcher) paths.matcher(area))
                .toList();
    }

    private static HeaderWriter framing(RequestMatcher where, XFrameOptionsHeaderWriter.XFrameOptionsMode mode) {
        return new DelegatingRequestMatcherHeaderWriter(where, new XFrameOptionsHeaderWriter(mode));
    }

    private static String[] names(Role... roles) {
        return Arrays.stream(roles).map(Role::name).toArray(String[]::new);
    }
}
