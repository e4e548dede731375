package org.pregny.application;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Entropy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the pick-up desk puts right how somebody is written, or takes a photo, with the person and the document in front of
 * it (domain P4, name mismatch). Another person than the one who was approved comes only by a substitution.
 */
@Service
@Transactional
public class CorrectionDesk {

    private final ApplicationStore applications;
    private final ApplicationDesk desk;
    private final AmendmentStore amendments;
    private final AmendmentCheck check;
    private final Amending amending;
    private final Entropy entropy;
    private final Clock clock;

    CorrectionDesk(
            ApplicationStore applications,
            ApplicationDesk desk,
            AmendmentStore amendments,
            AmendmentCheck check,
            Amending amending,
            Entropy entropy,
            Clock clock) {
        this.applications = applications;
        this.desk = desk;
        this.amendments = amendments;
        this.check = check;
        this.amending = amending;
        this.entropy = entropy;
        this.clock = clock;
    }

    /** The person as written now. */
    @Transactional(readOnly = true)
    public Representative person(RepresentativeId id) {
        return desk.representative(id).orElseThrow(ApplicationDesk::notFound);
    }

    /** Puts these fields of a person right; what is at fault, or another name altogether, is refused. */
    public void correct(RepresentativeId id, Map<CaseField, String> typed, Actor officer) {
        Representative person = person(id);
        EventApplication application = applications.lock(person.application()).orElseThrow(ApplicationDesk::notFound);
        Map<FieldAddress, String> values = new LinkedHashMap<>();
        typed.forEach((field, value) -> values.put(new FieldAddress(id, field), value));
        AmendedCase amended = AmendedCase.of(desk.caseOf(application.id()), values);
        check.mustBeGood(amended, anotherName(person, amended.entry(id)));
        Amendment correction = Amendment.corrected(
                new AmendmentId(entropy.nextId()), application, amended.differences(), clock.instant());
        amendments.add(correction);
        amending.apply(correction, amended, officer);
    }

    private static List<Fault> anotherName(Representative person, RepresentativeEntry after) {
        return Spelling.isAlike(person.nameOnId(), after.nameOnId())
                ? List.of()
                : List.of(Fault.at(
                        AmendmentCheck.pointer(new FieldAddress(person.id(), CaseField.NAME_ON_ID)),
                        "application.fault.otherPerson"));
    }
}
