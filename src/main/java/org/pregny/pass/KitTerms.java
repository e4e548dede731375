package org.pregny.pass;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The terms of emergency kits.
 *
 * @param forgetDays so many days after the kit's day it is forgotten who got its passes
 */
@Validated
@ConfigurationProperties("pregny.pass.kit")
record KitTerms(@Min(1) @DefaultValue("30") int forgetDays) {}
