package org.pregny.screening;

import java.util.Optional;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.MergePreview;
import org.pregny.accreditation.MergeRehearsal;
import org.pregny.accreditation.OrganisationDesk;
import org.pregny.accreditation.ProfileId;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.request.RequestDesk;
import org.pregny.request.RequestId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Joins a request to another of its round; the officer says whether that makes one organisation of two, or leaves them apart. */
@Service
@Transactional
public class ScreeningMerging {

    private final ScreeningDesk desk;
    private final ScreeningDecisions decisions;
    private final RequestDesk requests;
    private final AccreditationDesk accreditation;
    private final OrganisationDesk organisations;
    private final MergeRehearsal rehearsal;

    ScreeningMerging(
            ScreeningDesk desk,
            ScreeningDecisions decisions,
            RequestDesk requests,
            AccreditationDesk accreditation,
            OrganisationDesk organisations,
            MergeRehearsal rehearsal) {
        this.desk = desk;
        this.decisions = decisions;
        this.requests = requests;
        this.accreditation = accreditation;
        this.organisations = organisations;
        this.rehearsal = rehearsal;
    }

    /** What the two organisations would have together; nothing where they are known to be one. */
    public Optional<MergePreview> preview(ScreeningTaskId task, RequestId into, Language reader) {
        ProfileId gone = organisationOf(desk.task(task).request());
        ProfileId speaking = organisationOf(into);
        return gone.equals(speaking) ? Optional.empty() : Optional.of(rehearsal.preview(gone, speaking, reader));
    }

    /** @param how null is no answer, and only good where both are one organisation already */
    public void merge(SeenRequest seen, RequestId into, Joining how, Actor by) {
        ProfileId gone = organisationOf(desk.task(seen.task()).request());
        ProfileId speaking = organisationOf(into);
        boolean one = gone.equals(speaking);
        if (!one && how == null) {
            throw ScreeningRefused.missing("joining");
        }
        decisions.merge(seen, into, by);
        if (!one && how == Joining.TOGETHER) {
            organisations.merge(gone, speaking, by);
        }
    }

    private ProfileId organisationOf(RequestId id) {
        return accreditation.profileOf(requests.request(id).organisation()).id();
    }
}
