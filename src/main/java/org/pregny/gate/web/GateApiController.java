package org.pregny.gate.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.pregny.gate.GateControl;
import org.pregny.gate.Judged;
import org.pregny.gate.ScanRequest;
import org.pregny.kernel.Actor;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gates, for devices: one scan or those of an hour without a network. */
@RestController
@RequestMapping(path = "/api/v1/gates", produces = "application/json")
@SecurityRequirement(name = "staff")
@Tag(name = "gates")
class GateApiController {

    private final GateControl control;
    private final MessageSource messages;

    GateApiController(GateControl control, MessageSource messages) {
        this.control = control;
        this.messages = messages;
    }

    /** One answer a scan, in the order of the scans. */
    record ScanAnswers(List<ScanAnswer> results) {}

    @PostMapping(path = "/{code}/scans", consumes = "application/json")
    @Operation(
            operationId = "uploadScans",
            summary = "Upload 1 to 500 scans and get a verdict on each",
            description = "Every scan is judged and stored by itself. A nonce that was seen at this gate before gets"
                    + " the stored verdict again. The bare array of scans is taken as well.")
    ScanAnswers scans(@PathVariable String code, @RequestBody ScanBatch batch, Principal who, Locale locale) {
        control.gate(code);
        Actor actor = Actor.staff(who.getName());
        return new ScanAnswers(batch.requests().stream()
                .map(request -> answer(code, request, actor, locale))
                .toList());
    }

    private ScanAnswer answer(String gate, ScanRequest request, Actor actor, Locale locale) {
        Judged judged = control.scan(gate, request, actor);
        String message =
                messages.getMessage("gate.reason." + judged.result().decision().key(), null, locale);
        return ScanAnswer.of(judged, message);
    }
}
