package org.pregny.application;

import org.pregny.kernel.Refusal;

/** The offered place has been taken, declined or passed on already; the page says which. */
public final class OfferGone extends Refusal {

    public OfferGone(RepresentativeState state) {
        super(Kind.CONFLICT, "application.offer.gone." + state.name());
    }
}
