package org.pregny.presence.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.pregny.device.Device;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.presence.RollCall;
import org.pregny.presence.RollCallPurpose;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list for an evacuation, for a device that keeps it sealed: when a house is on fire, its network may be, too. */
@RestController
class InsideApiController {

    private final RollCall rollCall;
    private final EventCatalogue catalogue;

    InsideApiController(RollCall rollCall, EventCatalogue catalogue) {
        this.rollCall = rollCall;
        this.catalogue = catalogue;
    }

    /** Who was inside at that moment, zone by zone from the outermost in. */
    record InsideAnswer(Instant at, int people, List<RollCall.Zone> zones) {}

    @GetMapping(path = "/api/v1/device/inside", produces = "application/json")
    @Operation(
            operationId = "deviceInside",
            summary = "Who is inside now",
            description =
                    "Everybody behind the gates of the device's event, each in the innermost zone they entered, with"
                            + " name, organization and number of the pass, and whether to help them; protected people by number"
                            + " alone. Each call is on record. Not for kiosks.")
    ResponseEntity<InsideAnswer> inside(@AuthenticationPrincipal Device device) {
        Event event = catalogue.event(device.assignment().event());
        RollCall.Sheet sheet = rollCall.open(event, RollCallPurpose.DEVICE_COPY, device.actor());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new InsideAnswer(sheet.at(), sheet.people(), sheet.zones()));
    }
}
