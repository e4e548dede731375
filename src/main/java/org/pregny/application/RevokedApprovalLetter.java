package org.pregny.application;

import org.pregny.correspondence.Recipient;
import org.pregny.event.Event;

/**
 * Tells the contact, and the person in a letter of their own without the private link, that an approval was taken back, why,
 * on whose authority, and how to ask that it be looked at again.
 */
record RevokedApprovalLetter(
        ApplicationCase about, Event event, String accessKey, ApprovalRevocation revocation, boolean toPerson)
        implements ApplicationLetter {

    @Override
    public String template() {
        return "approvalRevoked";
    }

    @Override
    public String key() {
        return (toPerson ? "approvalRevoked/person/" : "approvalRevoked/") + revocation.id();
    }

    @Override
    public Recipient recipient() {
        return toPerson ? new Recipient(person().nameOnId(), person().email()) : ApplicationLetter.super.recipient();
    }

    public Representative person() {
        return about.person(revocation.person());
    }

    public String addressee() {
        return toPerson ? person().nameToPrint() : about.application().contactName();
    }
}
