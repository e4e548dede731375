package org.pregny.site;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says of itself as a whole. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Pregny",
                        version = "v1",
                        description =
                                "Applications for events, activation of passes at the desk, scans at the gate, devices."
                                        + " Errors are problem documents (RFC 9457); texts follow Accept-Language.",
                        license = @License(name = "Apache-2.0")))
@SecurityScheme(
        name = ApiDescription.STAFF,
        type = SecuritySchemeType.HTTP,
        scheme = "basic",
        description = "An account of staff with the role that the page of the same work asks for")
@SecurityScheme(
        name = ApiDescription.DEVICE,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description =
                "A device's id, a dot and its secret; one that was put out of use is told to forget what it holds")
class ApiDescription {

    static final String STAFF = "staff";
    static final String DEVICE = "device";
}
