package org.pregny.application.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationState;
import org.pregny.application.Fault;
import org.pregny.application.PhotoDesk;
import org.pregny.application.Receipt;
import org.pregny.application.SubmissionDesk;
import org.pregny.application.web.ReceiptApiController.ReceiptView;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Applications, for programs. */
@RestController
@RequestMapping(path = "/api/v1/applications", produces = "application/json")
@Tag(name = "applications")
class ApplicationApiController {

    private static final int LONGEST_KEY = 200;

    private final SubmissionDesk submissions;
    private final ApplicationDesk desk;
    private final PhotoDesk photos;

    ApplicationApiController(SubmissionDesk submissions, ApplicationDesk desk, PhotoDesk photos) {
        this.submissions = submissions;
        this.desk = desk;
        this.photos = photos;
    }

    /** What a program needs to come back: the token opens the application, keep it private. */
    record SubmissionReceipt(
            String id,
            String number,
            String token,
            String statusPage,
            ApplicationState state,
            Instant submittedAt,
            ReceiptView receipt) {}

    @PostMapping(consumes = "application/json")
    @Operation(
            operationId = "submitApplication",
            summary = "Submit an application",
            description = "The same Idempotency-Key with the same body gets the first receipt again.")
    @ApiResponse(responseCode = "201", description = "Accepted, or accepted before under the same key")
    @ApiResponse(
            responseCode = "409",
            description = "Applications are not taken at this time; after the deadline, not without lateReason")
    @ApiResponse(
            responseCode = "422",
            description = "Faults, each with a JSON pointer; or the key came with another body")
    ResponseEntity<SubmissionReceipt> submit(
            @RequestHeader("Idempotency-Key") String idempotencyKey,
            @RequestBody ApplicationRequest request,
            Locale locale) {
        if (idempotencyKey.isBlank() || idempotencyKey.length() > LONGEST_KEY) {
            throw new RequestFaulty(HttpStatus.BAD_REQUEST, List.of());
        }
        Language language = Language.ofTag(String.valueOf(request.language())).orElse(Language.of(locale));
        Receipt receipt = submissions.submit(
                EventCode.of(request.event()),
                request.submission(takePhotos(request)),
                language,
                idempotencyKey,
                request.lateReason());
        String page = "/" + language.tag() + "/applications/" + receipt.accessKey();
        return ResponseEntity.created(URI.create("/api/v1/applications/" + receipt.id()))
                .body(new SubmissionReceipt(
                        receipt.id().toString(),
                        receipt.number(),
                        receipt.accessKey(),
                        page,
                        receipt.state(),
                        receipt.submittedAt(),
                        ReceiptView.of(receipt.proof())));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "getApplication",
            summary = "Where an application stands",
            description = "The private token goes into Authorization: Bearer, or into the parameter token.")
    ApplicationView get(
            @PathVariable String id,
            @RequestHeader(name = "Authorization", required = false) String authorization,
            @RequestParam(required = false) String token) {
        String bearer = authorization != null && authorization.startsWith("Bearer ")
                ? authorization.substring("Bearer ".length())
                : token;
        ApplicationCase about = desk.caseBehind(bearer);
        if (!about.application().id().toString().equals(id)) {
            throw new NotFound("application.notFound");
        }
        return ApplicationView.of(about);
    }

    private List<String> takePhotos(ApplicationRequest request) {
        List<String> ids = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < request.people().size(); i++) {
            byte[] photo = request.people().get(i).photo();
            try {
                ids.add(photo == null ? "" : photos.take(photo).toString());
            } catch (Refusal unusable) {
                faults.add(new Fault("/representatives/" + i + "/photo", unusable.messageKey(), List.of()));
                ids.add("");
            }
        }
        if (!faults.isEmpty()) {
            throw new RequestFaulty(HttpStatus.UNPROCESSABLE_ENTITY, faults);
        }
        return ids;
    }
}
