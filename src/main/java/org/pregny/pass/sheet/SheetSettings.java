package org.pregny.pass.sheet;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * How passes are printed.
 *
 * @param layouts the folder of the layout files, {@code classpath:} or {@code file:}, with a slash at the end
 */
@ConfigurationProperties("pregny.pass.sheet")
record SheetSettings(
        @DefaultValue("classpath:templates/pdf/") Resource layouts) {}
