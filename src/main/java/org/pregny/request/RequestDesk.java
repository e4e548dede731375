package org.pregny.request;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.OrganisationDesk;
import org.pregny.accreditation.ProfileId;
import org.pregny.application.AccessKeys;
import org.pregny.application.Fault;
import org.pregny.application.ProofOfReceipt;
import org.pregny.application.Receipts;
import org.pregny.document.Document;
import org.pregny.document.DocumentDesk;
import org.pregny.kernel.EmailAddress;
import org.pregny.kernel.NotFound;
import org.pregny.round.RoundId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where requests are handed in, found and read; what becomes of them is {@link RequestCourse}. */
@Service
public class RequestDesk {

    private final RequestIntake intake;
    private final RequestStore store;
    private final RequestIndex index;
    private final RequestPartStore parts;
    private final RequestLineStore lines;
    private final AccreditationDesk accreditation;
    private final OrganisationDesk organisations;
    private final DocumentDesk documents;
    private final Receipts receipts;
    private final AccessKeys keys;

    RequestDesk(
            RequestIntake intake,
            RequestStore store,
            RequestIndex index,
            RequestPartStore parts,
            RequestLineStore lines,
            AccreditationDesk accreditation,
            OrganisationDesk organisations,
            DocumentDesk documents,
            Receipts receipts,
            AccessKeys keys) {
        this.intake = intake;
        this.store = store;
        this.index = index;
        this.parts = parts;
        this.lines = lines;
        this.accreditation = accreditation;
        this.organisations = organisations;
        this.documents = documents;
        this.receipts = receipts;
        this.keys = keys;
    }

    /**
     * Takes a request in, once per key.
     *
     * @throws org.pregny.application.SubmissionFaulty with every fault found
     * @throws RoundNotOpen before and after the round
     */
    public RequestReceipt submit(RequestSubmission typed, String key) {
        return receipt(intake.take(typed, key));
    }

    /** What would be wrong with it, for a page that shows it before it is sent. */
    public List<Fault> faults(RequestSubmission typed) {
        return intake.faults(typed);
    }

    @Transactional(readOnly = true)
    public AccreditationRequest request(RequestId id) {
        return store.find(id).orElseThrow(RequestDesk::notFound);
    }

    /** Many at once, by their ids. */
    @Transactional(readOnly = true)
    public Map<RequestId, AccreditationRequest> requests(Collection<RequestId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : index.all(ids.stream().map(RequestId::uuid).toList()).stream()
                        .collect(Collectors.toMap(AccreditationRequest::id, Function.identity()));
    }

    @Transactional(readOnly = true)
    public RequestFile file(RequestId id) {
        AccreditationRequest request = request(id);
        return new RequestFile(
                request,
                accreditation.organisation(request.organisation()),
                parts.numbers(id),
                parts.answers(id),
                papers(id),
                lines.of(id),
                parts.inquiries(id));
    }

    private List<RequestPaper> papers(RequestId id) {
        List<RequestPartStore.Paper> kept = parts.papers(id);
        Map<UUID, Document> found = documents.all(
                kept.stream().map(RequestPartStore.Paper::document).toList());
        return kept.stream()
                .filter(p -> found.containsKey(p.document()))
                .map(p -> new RequestPaper(p.wanted(), found.get(p.document())))
                .toList();
    }

    /** Page by page, the oldest first. */
    @Transactional(readOnly = true)
    public List<AccreditationRequest> find(RequestFilter filter, RequestCursor after, int limit) {
        return index.find(filter, after, limit);
    }

    @Transactional(readOnly = true)
    public Map<RequestState, Integer> counts(RoundId round) {
        return index.counts(round);
    }

    @Transactional(readOnly = true)
    public List<RequestId> ids(RoundId round, Set<RequestState> states) {
        return index.ids(round, states);
    }

    /** All of one organisation, over rounds, whichever of its merged profiles they were made under. */
    @Transactional(readOnly = true)
    public List<AccreditationRequest> ofProfile(ProfileId profile) {
        return index.ofProfiles(organisations.voices(profile));
    }

    /** All of these profiles as they stand, whatever was merged into them. */
    @Transactional(readOnly = true)
    public List<AccreditationRequest> ofProfiles(Collection<ProfileId> profiles) {
        return profiles.isEmpty() ? List.of() : index.ofProfiles(profiles);
    }

    /** All of which this address is the contact; for whoever has proven to read it. */
    @Transactional(readOnly = true)
    public List<AccreditationRequest> ofContact(String email) {
        return index.ofEmail(EmailAddress.key(email));
    }

    /** Those that were merged into this one. */
    @Transactional(readOnly = true)
    public List<AccreditationRequest> mergedInto(RequestId id) {
        return store.mergedInto(id);
    }

    @Transactional(readOnly = true)
    public RequestReceipt receipt(RequestId id) {
        AccreditationRequest r = request(id);
        ProofOfReceipt proof = receipts.about(id.uuid()).stream().findFirst().orElse(null);
        return new RequestReceipt(id, r.number(), accessKey(id), r.state(), r.submittedAt(), proof);
    }

    /** Key of the private link to the page of the request. */
    public String accessKey(RequestId id) {
        return keys.keyTo(AccessKeys.Purpose.REQUEST, id.uuid());
    }

    /** The request behind a private link; anything guessed or altered is simply not there. */
    public RequestId behind(String accessKey) {
        Optional<UUID> id = keys.open(AccessKeys.Purpose.REQUEST, accessKey);
        return id.map(RequestId::new).orElseThrow(RequestDesk::notFound);
    }

    static NotFound notFound() {
        return new NotFound("request.notFound");
    }
}
