package org.pregny.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.pregny.kernel.Wording;

/** The shape of an event file: a process with its categories and bases, and its events. Other rooms read other parts. */
@JsonIgnoreProperties(ignoreUnknown = true)
record EventFile(
        ProcessHead process, List<StakeholderCategory> categories, List<AccreditationBasis> bases, List<Event> events) {

    /** The process itself; what it does not tell stays empty. */
    record ProcessHead(
            String code,
            Wording title,
            String mandate,
            String website,
            List<ProcessPhase> phases,
            List<RoleHolder> people,
            List<ContactPoint> contacts,
            List<EventDocument> documents) {}

    StakeholderProcess stakeholderProcess() {
        return new StakeholderProcess(
                process.code(),
                process.title(),
                process.mandate(),
                process.website(),
                categories,
                bases,
                process.phases(),
                process.people(),
                process.contacts(),
                process.documents());
    }
}
