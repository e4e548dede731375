package org.pregny.application;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** Somebody got a receipt for what they sent. */
record ReceiptIssued(UUID about, ProofOfReceipt proof) implements AuditedEvent {

    @Override
    public String action() {
        return "application.receiptIssued";
    }

    @Override
    public UUID caseId() {
        return about;
    }

    @Override
    public UUID subjectId() {
        return about;
    }

    @Override
    public Actor actor() {
        return Actor.SYSTEM;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("receipt", proof.number(), "kind", proof.kind().name(), "sha256", proof.sha256());
    }
}
