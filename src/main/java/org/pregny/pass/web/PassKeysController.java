package org.pregny.pass.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.pass.EventKey;
import org.pregny.pass.KeyOffice;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The public keys under which the codes on passes can be verified by anyone (RFC 7517, RFC 8037). Retired keys stay,
 * what they signed is good; revoked ones stand apart, so that a reader who knows nothing of states trusts none of them.
 */
@RestController
@Tag(name = "keys")
class PassKeysController {

    private final KeyOffice keys;
    private final EventCatalogue catalogue;

    PassKeysController(KeyOffice keys, EventCatalogue catalogue) {
        this.keys = keys;
        this.catalogue = catalogue;
    }

    @GetMapping(
            path = "/.well-known/pass-keys",
            produces = {"application/jwk-set+json", "application/json"})
    @Operation(operationId = "getPassKeys", summary = "JWK Set of the keys that passes are signed with")
    ResponseEntity<KeySet> keys() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(keySet());
    }

    /** The same for devices, which may call nothing but their own addresses; of all events, so that a pass of another one is told apart from a forgery. */
    @GetMapping(path = "/api/v1/device/keys", produces = "application/json")
    @Operation(operationId = "deviceKeys", summary = "The keys that passes are signed with, for a device")
    ResponseEntity<KeySet> keysForDevices() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(keySet());
    }

    private KeySet keySet() {
        Map<EventCode, Event> events =
                catalogue.events().stream().collect(Collectors.toMap(Event::code, Function.identity()));
        List<EventKey> all = keys.keys();
        return new KeySet(
                all.stream()
                        .filter(key -> !key.isRevoked())
                        .map(key -> KeySet.Jwk.of(key, events.get(key.event())))
                        .toList(),
                all.stream().filter(EventKey::isRevoked).map(KeySet.Revoked::of).toList());
    }
}
