package org.pregny.application;

/** What the conductor does when an application leans on something else than before. */
public interface AmendmentProcess {

    /** What the organisation says of itself, or what was decided on it, is another: the table {@code eligibilityBasis} is asked again. */
    void basisChanged(ApplicationId application);
}
