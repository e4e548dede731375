package org.pregny.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.pregny.kernel.Wording;

/** The shape of an event file: a process with its categories and bases, and its events. Other rooms read other parts. */
@JsonIgnoreProperties(ignoreUnknown = true)
record EventFile(
        ProcessHead process, List<StakeholderCategory> categories, List<AccreditationBasis> bases, List<Event> events) {

    record ProcessHead(String code, Wording title, String mandate, String website) {}

    StakeholderProcess stakeholderProcess() {
        return new StakeholderProcess(
                process.code(), process.title(), process.mandate(), process.website(), categories, bases);
    }
}
