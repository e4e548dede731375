package org.pregny.gate.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.pregny.device.Assignment;
import org.pregny.device.Device;
import org.pregny.device.DeviceProfile;
import org.pregny.gate.FacesAtTheGate;
import org.pregny.gate.SnapshotOffice;
import org.pregny.gate.SnapshotOrder;
import org.pregny.gate.SnapshotScope;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a device needs to judge without a network, as much of it as its profile may hold; nothing on the way keeps any of it. */
@RestController
@RequestMapping("/api/v1/device")
@Tag(name = "devices")
class DeviceSnapshotController {

    private final SnapshotOffice snapshots;
    private final FacesAtTheGate faces;

    DeviceSnapshotController(SnapshotOffice snapshots, FacesAtTheGate faces) {
        this.snapshots = snapshots;
        this.faces = faces;
    }

    @GetMapping(path = "/snapshot", produces = "application/cose")
    @Operation(
            operationId = "deviceSnapshot",
            summary = "Signed list of the passes of the device's event, with what its gate lets in to",
            description = "A COSE_Sign1 under the event's key. With the number, date and plan of what the device holds,"
                    + " only what changed since; 204 when nothing has, and the date is still the same.")
    ResponseEntity<byte[]> snapshot(
            @AuthenticationPrincipal Device device,
            @RequestParam(defaultValue = "0") int since,
            @RequestParam(defaultValue = "0") long issued,
            @RequestParam(defaultValue = "") String plan) {
        Assignment stands = device.assignment();
        SnapshotOrder order =
                new SnapshotOrder(stands.event(), stands.gate(), scope(stands.profile()), since, issued, plan);
        return snapshots
                .told(order)
                .map(ResponseEntity::ok)
                .orElse(ResponseEntity.noContent().build());
    }

    private static SnapshotScope scope(DeviceProfile profile) {
        return new SnapshotScope(profile.name(), profile.isAttended(), profile.mayTellNames());
    }

    @GetMapping(path = "/photos/{pass}", produces = MediaType.IMAGE_JPEG_VALUE)
    @Operation(operationId = "devicePhoto", summary = "The small photo of a pass in the device's snapshot")
    ResponseEntity<byte[]> photo(@AuthenticationPrincipal Device device, @PathVariable String pass) {
        return faces.smallPhoto(device.assignment().event(), PassPath.id(pass))
                .map(ResponseEntity::ok)
                .orElse(ResponseEntity.notFound().build());
    }
}
