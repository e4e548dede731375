package org.pregny.request;

import java.util.UUID;
import org.pregny.kernel.AddressedId;

/** The id of a request for special accreditation. */
public record RequestId(UUID uuid) {

    public static RequestId of(String text) {
        return new RequestId(AddressedId.of(text, "request.notFound"));
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
