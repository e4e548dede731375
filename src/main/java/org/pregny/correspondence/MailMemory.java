package org.pregny.correspondence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * For how long it is known how letters went.
 *
 * @param forgetAfter as long after a try, or after an address was found not to work; afterwards it may be tried again
 */
@ConfigurationProperties("pregny.correspondence")
record MailMemory(@DefaultValue("180d") Duration forgetAfter) {}
