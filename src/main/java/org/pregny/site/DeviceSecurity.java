package org.pregny.site;

import java.util.List;
import org.pregny.kernel.DeviceDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.XXssProtectionHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The doors for devices: each opens to a device whose profile names it, and to nobody else; a device's secret opens
 * nothing elsewhere. No session, no cookie, and so nothing for another site to abuse. Every scan of every gate comes
 * through here: of the filters that the other chains have, these are all that a device without a session needs.
 */
@Configuration(proxyBeanMethods = false)
class DeviceSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain devices(DeviceDirectory directory) {
        return new DefaultSecurityFilterChain(
                PathPatternRequestMatcher.withDefaults().matcher(DeviceSignIn.ROOT + "**"),
                headers(),
                new DeviceSignIn(directory),
                new DeviceBodies());
    }

    /** Those that Spring Security writes by itself, and that nothing in an answer may be run; before anything else is. */
    private static HeaderWriterFilter headers() {
        HeaderWriterFilter headers = new HeaderWriterFilter(List.of(
                new XContentTypeOptionsHeaderWriter(),
                new XXssProtectionHeaderWriter(),
                new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store"),
                new HstsHeaderWriter(),
                new XFrameOptionsHeaderWriter(),
                new ContentSecurityPolicyHeaderWriter("default-src 'none'")));
        headers.setShouldWriteHeadersEagerly(true);
        return headers;
    }
}
