package org.pregny.grant;

import java.util.UUID;
import org.pregny.kernel.AddressedId;

/** An accreditation that was granted is known by this id. */
public record GrantId(UUID uuid) {

    public static GrantId of(String text) {
        return new GrantId(AddressedId.of(text, "grant.notFound"));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
