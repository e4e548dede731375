package org.pregny.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pregny.kernel.DeviceDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/**
 * The doors for devices: each opens to a device whose profile names it, and to nobody else; a device's secret opens
 * nothing elsewhere. No session, no cookie, and so nothing for another site to abuse.
 */
@Configuration(proxyBeanMethods = false)
class DeviceSecurity {

    private static final String ROOT = "/api/v1/device/";
    private static final Pattern CALL = Pattern.compile(Pattern.quote(ROOT) + "([a-z]+)(/.*)?");

    @Bean
    @Order(0)
    SecurityFilterChain devices(HttpSecurity http, DeviceDirectory directory) throws Exception {
        return http.securityMatcher(ROOT + "**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.POST, ROOT + "claim")
                        .permitAll()
                        .anyRequest()
                        .access((who, context) -> new AuthorizationDecision(
                                may(who.get(), context.getRequest().getRequestURI()))))
                .addFilterBefore(new DeviceSignIn(directory), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new DeviceBodies(), AuthorizationFilter.class)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, e) -> DeviceProblem.unauthorised(response, false))
                        .accessDeniedHandler((request, response, e) ->
                                DeviceProblem.write(response, HttpStatus.FORBIDDEN, "forbidden")))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives("default-src 'none'")))
                .build();
    }

    private static boolean may(Authentication who, String address) {
        Matcher call = CALL.matcher(address);
        return who != null
                && who.getPrincipal() instanceof DeviceDirectory.Known device
                && call.matches()
                && device.calls().contains(call.group(1));
    }
}
