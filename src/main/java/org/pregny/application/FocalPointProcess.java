package org.pregny.application;

import java.time.Instant;

/** What the conductor does where focal points decide first. */
public interface FocalPointProcess {

    /** Asks the focal points of the applicant's organisation; without an answer by then a reviewer decides. */
    void askFocalPoints(ApplicationId application, Instant due);

    void decided(ApplicationId application, FocalPointDecision decision);
}
