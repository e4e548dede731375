package org.pregny.portal;

import org.pregny.kernel.Refusal;

/**
 * Nothing is submitted for an address that nobody has shown to read: every question, pass and private link of the
 * application will go there, and a wrong letter in it would be found out only after the deadline.
 */
public final class AddressNotConfirmed extends Refusal {

    AddressNotConfirmed() {
        super(Kind.CONFLICT, "portal.confirm.first");
    }
}
