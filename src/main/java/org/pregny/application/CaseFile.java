package org.pregny.application;

import java.util.List;
import org.pregny.accreditation.OrganisationFile;
import org.pregny.event.Event;

/**
 * All that the application's own room knows of a case, for whoever has to judge it.
 *
 * @param events all there are, for the names of those that other applications speak of
 * @param amendments what the applicant changed or asked to have changed, the oldest first
 * @param focalPoint what the focal points said; null where none was asked
 * @param held whether a decision on it is held back now, or the open review goes on from one that was
 */
public record CaseFile(
        ApplicationCase about,
        Event event,
        List<Event> events,
        OrganisationFile organisation,
        Particulars particulars,
        List<Amendment> amendments,
        FocalPointAnswer focalPoint,
        boolean held) {}
