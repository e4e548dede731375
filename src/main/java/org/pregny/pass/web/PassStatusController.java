package org.pregny.pass.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.pregny.event.EventCode;
import org.pregny.pass.StatusOffice;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The list of dead passes for verifiers that are not always in touch. */
@RestController
@Tag(name = "keys")
class PassStatusController {

    private final StatusOffice statuses;

    PassStatusController(StatusOffice statuses) {
        this.statuses = statuses;
    }

    @GetMapping(path = "/api/v1/events/{code}/pass-status", produces = "application/cose")
    @Operation(
            operationId = "getPassStatus",
            summary = "Signed list of the passes that are revoked, superseded, suspended or lost",
            description = "A COSE_Sign1 under the event's key. With since, only what changed since the list of that"
                    + " number; without, the whole list. For roles GATE and PASS_OFFICER.")
    ResponseEntity<byte[]> list(
            @PathVariable String code, @RequestParam(defaultValue = "0") int since, WebRequest request) {
        EventCode event = EventCode.of(code);
        String tag = statuses.tagOf(event, since);
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .eTag(tag)
                .body(statuses.listSince(event, since));
    }
}
