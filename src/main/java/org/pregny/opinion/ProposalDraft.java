package org.pregny.opinion;

import java.util.UUID;

/** What somebody wants to propose, before it is checked against its rule. */
public record ProposalDraft(String matter, UUID subject, UUID caseId, String label, String grounds) {}
