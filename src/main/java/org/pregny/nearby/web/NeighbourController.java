package org.pregny.nearby.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.pregny.device.Device;
import org.pregny.nearby.Neighbourhood;
import org.pregny.nearby.Saying;
import org.pregny.nearby.Sayings;
import org.pregny.nearby.Signal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How devices of one event find each other, to tell each other of passages when the server is out of reach. */
@RestController
@RequestMapping(path = "/api/v1/device", produces = "application/json")
@SecurityRequirement(name = "device")
@Tag(name = "devices")
class NeighbourController {

    private static final int MOST = 8;

    private final Neighbourhood neighbourhood;
    private final Sayings sayings;

    NeighbourController(Neighbourhood neighbourhood, Sayings sayings) {
        this.neighbourhood = neighbourhood;
        this.sayings = sayings;
    }

    /** A passage in the words and with the signature of the device at whose gate it was. */
    record SayingText(
            @Schema(maxLength = 400) String passage,

            @Schema(description = "ECDSA P-256 with SHA-256, Base64url", maxLength = 86)
            String signature) {

        static SayingText of(Saying saying) {
            return new SayingText(saying.passage(), saying.signature());
        }

        Saying saying() {
            return Saying.of(passage, signature);
        }
    }

    /** What a device has heard of others that the server does not know yet. */
    record Carried(@Schema(maxLength = MOST) List<SayingText> sayings) {}

    /** What a device says; what stands in {@code signal} is for one other device. */
    record Meeting(
            @Schema(description = "Mark of the roster that it knows", maxLength = 43)
            String mark,

            @Schema(description = "Number of the last saying that it was told")
            long since,

            SignalText signal) {}

    /** How a connection is asked for or agreed to. */
    record SignalText(
            @Schema(description = "Id of the device it is for, or from")
            String peer,

            @Schema(description = "OFFER or ANSWER") String kind,

            @Schema(description = "UUID of the try to connect", maxLength = 36)
            String session,

            @Schema(description = "Session description (RFC 8866)", maxLength = 3000)
            String description) {

        static SignalText of(Signal signal) {
            return new SignalText(
                    signal.peer().toString(), signal.kind().name(), signal.session(), signal.description());
        }

        Signal signal() {
            return Signal.of(peer, kind, session, description);
        }
    }

    /** What it is told. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Met(
            @Schema(
                    description = "COSE_Sign1 under the event's key over the devices in use and their public keys;"
                            + " null when it knows it",
                    nullable = true)
            byte[] roster,

            @Schema(description = "Devices that have called within a minute")
            List<String> present,

            List<SignalText> signals,

            @Schema(description = "What to ask for next") long next,

            @Schema(
                    description = "Passages of devices without the server that neighbours of theirs have handed on;"
                            + " those of the last seconds are told again, so that none is missed")
            List<SayingText> sayings) {}

    @PostMapping(path = "/neighbours", consumes = "application/json")
    @Operation(
            operationId = "meetNeighbours",
            summary = "Find the other devices of the event, and pass on how to connect to them",
            description = "Each signal is told once, within a minute, and only between devices of one event that are in"
                    + " use. What devices then tell each other goes over the local network and not through the server.")
    Met meet(@AuthenticationPrincipal Device device, @RequestBody Meeting meeting) {
        List<Signal> sent =
                Stream.ofNullable(meeting.signal()).map(SignalText::signal).toList();
        Neighbourhood.Answer answer = neighbourhood.meet(device, meeting.mark(), sent);
        Sayings.Answer told = sayings.since(device, meeting.since());
        return new Met(
                answer.roster(),
                answer.present(),
                answer.signals().stream().map(SignalText::of).toList(),
                told.next(),
                told.sayings().stream().map(SayingText::of).toList());
    }

    @PostMapping(path = "/neighbours/sayings", consumes = "application/json")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "carrySayings",
            summary = "Hand on up to 8 passages that neighbours without the server have told of",
            description = "Others of the event are told them as hints. A passage counts when the journal of its own"
                    + " device is handed in; what no device in use of the event has signed is dropped.")
    void carry(@AuthenticationPrincipal Device device, @RequestBody Carried carried) {
        List<SayingText> told = carried.sayings() == null ? List.of() : carried.sayings();
        sayings.carry(
                device,
                told.stream()
                        .limit(MOST)
                        .filter(Objects::nonNull)
                        .map(SayingText::saying)
                        .toList());
    }
}
