package org.pregny.desk.web;

import org.pregny.kernel.AddressedId;
import org.pregny.pass.PassId;

/** A pass as it stands in addresses of the desk. */
final class PassPath {

    private PassPath() {}

    static PassId id(String text) {
        return new PassId(AddressedId.of(text, "desk.pass.notFound"));
    }
}
