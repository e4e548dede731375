package org.pregny.gate;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Hears every concern beside whoever makes cases of them; it can fail, as a machine does that dies in between. */
@Component
@Profile("test")
class HeardConcerns implements ScanConcerns {

    private final List<ScanConcern> heard = new CopyOnWriteArrayList<>();
    private volatile String fatal = "";

    @Override
    public void open(ScanConcern concern) {
        if (concern.scan() != null && concern.scan().nonce().equals(fatal)) {
            throw new IllegalStateException("the machine dies here");
        }
        heard.add(concern);
    }

    void dieAt(String nonce) {
        fatal = nonce;
    }

    List<ScanConcern> of(String device) {
        return heard.stream().filter(concern -> device.equals(concern.device())).toList();
    }

    List<ScanConcern.Kind> kinds(String device) {
        return of(device).stream().map(ScanConcern::kind).toList();
    }
}
