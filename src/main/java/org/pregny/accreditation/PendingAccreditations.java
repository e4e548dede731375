package org.pregny.accreditation;

/** Says whether an organisation has asked for accreditation and is not answered; implemented where requests are. */
public interface PendingAccreditations {

    /** Whether it is open still if this organisation, known over events, is accredited to the process. */
    boolean pending(ProfileId organisation, String process);
}
