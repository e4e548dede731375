package org.pregny.request.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.pregny.application.Fault;
import org.pregny.application.ProofOfReceipt;
import org.pregny.application.SubmissionFaulty;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestDesk;
import org.pregny.request.RequestFile;
import org.pregny.request.RequestId;
import org.pregny.request.RequestInquiry;
import org.pregny.request.RequestPost;
import org.pregny.request.RequestReason;
import org.pregny.request.RequestReceipt;
import org.pregny.request.RequestState;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Requests for special accreditation, for programs. */
@RestController
@RequestMapping(path = "/api/v1/requests", produces = "application/json")
@Tag(name = "requests")
class RequestApiController {

    private static final int LONGEST_KEY = 200;

    private final RequestPost post;
    private final RequestDesk desk;
    private final RoundCatalogue rounds;

    RequestApiController(RequestPost post, RequestDesk desk, RoundCatalogue rounds) {
        this.post = post;
        this.desk = desk;
        this.rounds = rounds;
    }

    /** What was received under which receipt; the number and the hash are checked at /receipts. */
    record RequestProof(String number, String sha256, Instant receivedAt) {
        static RequestProof of(ProofOfReceipt proof) {
            return proof == null ? null : new RequestProof(proof.number(), proof.sha256(), proof.receivedAt());
        }
    }

    /** What a program needs to come back: the token opens the request, keep it private. */
    record RequestTaken(
            String id,
            String number,
            String token,
            String statusPage,
            RequestState state,
            Instant submittedAt,
            RequestProof receipt) {}

    /** Where a request stands. */
    record RequestStanding(
            String id,
            String number,
            String round,
            String organisation,
            RequestState state,
            RequestReason reason,
            Instant submittedAt,
            Instant screeningDueAt,
            Instant answerDueAt,
            String question,
            Instant reconsiderationUntil) {}

    @PostMapping(consumes = "application/json")
    @Operation(
            operationId = "submitAccreditationRequest",
            summary = "Ask for special accreditation",
            description = "The same Idempotency-Key with the same body gets the first receipt again.")
    @ApiResponse(responseCode = "201", description = "Received, or received before under the same key")
    @ApiResponse(responseCode = "409", description = "Requests are not taken in this round at this time")
    @ApiResponse(
            responseCode = "422",
            description = "Faults, each with a JSON pointer; or the key came with another body")
    ResponseEntity<RequestTaken> submit(
            @RequestHeader("Idempotency-Key") String idempotencyKey,
            @RequestBody AccreditationRequestBody body,
            HttpServletRequest http,
            Locale locale) {
        if (idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY) {
            throw new SubmissionFaulty(List.of(Fault.at("/", "request.fault.key")));
        }
        Round round = rounds.round(String.valueOf(body.round()));
        Language language = Language.ofTag(String.valueOf(body.language())).orElse(Language.of(locale));
        List<RequestPost.Sent> papers = body.papers().stream()
                .map(d -> new RequestPost.Sent(String.valueOf(d.wanted()), String.valueOf(d.name()), d.content()))
                .toList();
        RequestReceipt receipt = post.submit(
                http.getRemoteAddr(),
                papers,
                (draft, kept) -> body.submission(round, language, draft, kept),
                idempotencyKey);
        return ResponseEntity.created(URI.create("/api/v1/requests/" + receipt.id()))
                .body(new RequestTaken(
                        receipt.id().toString(),
                        receipt.number(),
                        receipt.accessKey(),
                        "/" + language.tag() + "/requests/" + receipt.accessKey(),
                        receipt.state().told(),
                        receipt.submittedAt(),
                        RequestProof.of(receipt.proof())));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "getAccreditationRequest",
            summary = "Where a request stands",
            description = "The private token goes into Authorization: Bearer, or into the parameter token.")
    RequestStanding get(
            @PathVariable String id,
            @RequestHeader(name = "Authorization", required = false) String authorization,
            @RequestParam(required = false) String token) {
        String bearer = authorization != null && authorization.startsWith("Bearer ")
                ? authorization.substring("Bearer ".length())
                : token;
        RequestId opened = desk.behind(bearer);
        if (!opened.toString().equals(id)) {
            throw new NotFound("request.notFound");
        }
        RequestFile file = desk.file(opened);
        AccreditationRequest request = file.request();
        return new RequestStanding(
                id,
                request.number(),
                rounds.round(request.round()).code(),
                request.organisationName(),
                request.state().told(),
                request.reason(),
                request.submittedAt(),
                request.state().isPending() ? request.dates().screeningDueAt() : null,
                request.dates().informationDueAt(),
                file.openInquiry().map(RequestInquiry::question).orElse(null),
                request.dates().reconsiderationClosesAt());
    }
}
