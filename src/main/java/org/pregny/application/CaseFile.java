package org.pregny.application;

import java.util.List;
import org.pregny.accreditation.OrganisationFile;
import org.pregny.event.Event;

/**
 * All that the application's own room knows of a case, for whoever has to judge it.
 *
 * @param amendments what the applicant changed or asked to have changed, the oldest first
 * @param focalPoint what the focal points said; null where none was asked
 */
public record CaseFile(
        ApplicationCase about,
        Event event,
        OrganisationFile organisation,
        Particulars particulars,
        List<Amendment> amendments,
        FocalPointAnswer focalPoint) {}
