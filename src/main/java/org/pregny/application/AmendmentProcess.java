package org.pregny.application;

/** What the conductor does when an applicant changes an application. */
public interface AmendmentProcess {

    /** What the organisation says of itself is another: the table {@code eligibilityBasis} is asked again. */
    void organisationAmended(ApplicationId application);
}
