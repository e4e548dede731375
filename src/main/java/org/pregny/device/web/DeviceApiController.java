package org.pregny.device.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.pregny.device.Claim;
import org.pregny.device.ClaimDesk;
import org.pregny.device.ClaimDesk.Opened;
import org.pregny.device.Device;
import org.pregny.device.DeviceOffice;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.MachineTime;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a device asks of its own: to be let in once, and from then on what it is to do. */
@RestController
@RequestMapping(path = "/api/v1/device", produces = "application/json")
@Tag(name = "devices")
class DeviceApiController {

    /** A clock that a rehearsal has not moved stands this close to the machine's. */
    private static final Duration SAME = Duration.ofSeconds(1);

    private final ClaimDesk claims;
    private final DeviceOffice office;
    private final EventCatalogue catalogue;
    private final Clock clock;
    private final MachineTime machine;

    DeviceApiController(
            ClaimDesk claims, DeviceOffice office, EventCatalogue catalogue, Clock clock, MachineTime machine) {
        this.claims = claims;
        this.office = office;
        this.catalogue = catalogue;
        this.clock = clock;
        this.machine = machine;
    }

    /** What a phone keeps from then on: its id and its secret, which nobody can be told again. */
    record Claimed(String device, String secret, Instant serverTime) {}

    @PostMapping(path = "/claim", consumes = "application/json")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "claimDevice",
            summary = "Turn a one-time token into a device's secret",
            description = "The token comes from a code that staff show under Devices; it is good once, for a quarter of"
                    + " an hour. Wrong, used and old ones are answered alike, with 410.")
    Claimed claim(@RequestBody ClaimRequest request, HttpServletRequest client) {
        ClaimRequest.PublicKey key = request.publicKey();
        Claim claim = Claim.of(request.token(), key.x(), key.y(), request.model(), request.version());
        Opened opened = claims.claim(claim, client.getRemoteAddr());
        return new Claimed(opened.device().id().toString(), opened.secret(), clock.instant());
    }

    @GetMapping("/state")
    @SecurityRequirement(name = "device")
    @Operation(
            operationId = "deviceState",
            summary = "What the device is to do now",
            description = "Says how the device fares, and learns where it stands. serverTime is the time to go by; in a"
                    + " rehearsal that is the rehearsal's. version grows with each change.")
    StateAnswer state(
            @AuthenticationPrincipal Device device,
            @RequestParam(name = "clock", required = false) Long itsClock,
            @RequestParam(defaultValue = "0") int waiting,
            @RequestParam(defaultValue = "0") long snapshot) {
        office.feel(device, itsClock, waiting, snapshot);
        Event event = catalogue.event(device.assignment().event());
        AccessPoint gate = event.accessPoint(device.assignment().gate()).orElse(null);
        Instant now = clock.instant();
        boolean rehearsed = Duration.between(machine.now(), now).abs().compareTo(SAME) > 0;
        return StateAnswer.of(device, event, gate, now, rehearsed);
    }
}
