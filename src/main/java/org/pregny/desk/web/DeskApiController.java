package org.pregny.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Instant;
import org.pregny.desk.IdCheckDesk;
import org.pregny.desk.PickUpDesk;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.pregny.pass.Pass;
import org.pregny.pass.PassId;
import org.pregny.pass.PassState;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pick-up desk, for programs. */
@RestController
@RequestMapping(path = "/api/v1/desk", produces = "application/json")
@SecurityRequirement(name = "staff")
@Tag(name = "desk")
class DeskApiController {

    private final PickUpDesk desk;
    private final IdCheckDesk checks;

    DeskApiController(PickUpDesk desk, IdCheckDesk checks) {
        this.desk = desk;
        this.checks = checks;
    }

    /** The pass as it is now. */
    record ActivationReceipt(String passId, String number, PassState state, Instant activatedAt) {
        static ActivationReceipt of(Pass pass) {
            return new ActivationReceipt(pass.id().toString(), pass.printedNumber(), pass.state(), pass.activatedAt());
        }
    }

    @PostMapping(path = "/activations", consumes = "application/json")
    @Operation(
            operationId = "activatePass",
            summary = "Record the ID check of a pass, and activate it when all of it matches",
            description = "A name or photo that does not match is recorded and leaves the pass as it is (state ISSUED);"
                    + " after two of these another officer goes on and says why. Activating an active pass again changes"
                    + " nothing and is answered alike.")
    ActivationReceipt activate(@RequestBody ActivationRequest request, Principal who) {
        request.check();
        Actor actor = Actor.staff(who.getName());
        PassId pass = wanted(request);
        boolean hasPhoto = desk.pass(pass).holder().photo() != null;
        return ActivationReceipt.of(checks.check(pass, request.check(hasPhoto), actor));
    }

    private PassId wanted(ActivationRequest request) {
        return request.id().orElseGet(() -> desk.certain(request.printed())
                .map(Pass::id)
                .orElseThrow(() -> new NotFound("desk.pass.notFound")));
    }
}
