package org.pregny.letter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.pregny.event.Event;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.Seal;
import org.springframework.stereotype.Component;

/** Keeps passports sealed under the installation's secret, each for its own request only. */
@Component
class PassportSafe {

    private static final String PURPOSE = "passports";

    private final VisaStore store;
    private final Seal seal;
    private final ObjectMapper json;

    PassportSafe(VisaStore store, Seal seal, ObjectMapper json) {
        this.store = store;
        this.seal = seal;
        this.json = json;
    }

    byte[] sealed(VisaRequestId id, Passport passport) {
        try {
            return seal.seal(PURPOSE, id.toString(), json.writeValueAsBytes(passport));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(VisaRequestId id, Passport passport, Event event) {
        store.passport(id, sealed(id, passport), event.firstDay(), event.lastDay());
    }

    Passport passport(VisaRequestId id) {
        byte[] sealed = store.sealedPassport(id).orElseThrow(() -> new NotFound("letter.notFound"));
        try {
            return json.readValue(seal.open(PURPOSE, id.toString(), sealed), Passport.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
