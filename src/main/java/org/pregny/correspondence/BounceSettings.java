package org.pregny.correspondence;

import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where undeliverable letters come back to, and how they are fetched from there.
 *
 * @param address mailbox whose plus-addresses lead to it, such as {@code bounce@un.example}; without it letters come
 *     back to the sender's own address and nobody reads them here
 * @param protocol {@code imaps} or {@code imap}
 * @param host server of the mailbox; without it nothing is fetched
 * @param port 0: the protocol's own
 * @param every pause between two looks into the mailbox
 */
record BounceSettings(
        @Pattern(regexp = "[^\\s@<>+]{1,20}@[^\\s@<>]+") String address,

        @DefaultValue("imaps") @Pattern(regexp = "imaps?") String protocol,

        String host,
        @DefaultValue("0") int port,
        String username,
        String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("1m") Duration every) {

    boolean areAsked() {
        return address != null && !address.isBlank();
    }

    boolean areFetched() {
        return host != null && !host.isBlank();
    }
}
