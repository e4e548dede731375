package org.pregny.application.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.pregny.application.ProofOfReceipt;
import org.pregny.application.Receipts;
import org.pregny.kernel.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Receipts, for programs that hold one. */
@RestController
@RequestMapping(path = "/api/v1/receipts", produces = "application/json")
@Tag(name = "receipts")
class ReceiptApiController {

    private final Receipts receipts;

    ReceiptApiController(Receipts receipts) {
        this.receipts = receipts;
    }

    /** What an applicant can prove: when these bytes were received. The number and the hash are checked at /receipts. */
    record ReceiptView(String number, String sha256, Instant receivedAt) {
        static ReceiptView of(ProofOfReceipt proof) {
            return proof == null ? null : new ReceiptView(proof.number(), proof.sha256(), proof.receivedAt());
        }
    }

    /** When it was received. */
    record Received(Instant receivedAt) {}

    @GetMapping("/{number}")
    @Operation(
            operationId = "checkReceipt",
            summary = "When was this received?",
            description = "Takes the number of a receipt and the SHA-256 of the file that belongs to it.")
    @ApiResponse(responseCode = "200", description = "Received then")
    @ApiResponse(responseCode = "404", description = "There is no such receipt: number, hash or both are wrong")
    ResponseEntity<Received> check(@PathVariable String number, @RequestParam String sha256) {
        Instant at = receipts.check(number, sha256).orElseThrow(() -> new NotFound("application.receipt.none"));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Received(at));
    }
}
