package org.pregny.opinion;

/** What became of a proposal; the models' gateways read the name. */
public enum ProposalOutcome {
    AGREED,
    TURNED_DOWN,
    TAKEN_BACK,
    EXPIRED
}
