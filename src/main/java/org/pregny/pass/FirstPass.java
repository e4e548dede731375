package org.pregny.pass;

import org.springframework.stereotype.Component;

/** Begins a pass that replaces none; with the first of an event, the watch over the end of its passes begins. */
@Component
class FirstPass {

    private final PassIssuing issuing;
    private final PassLife life;
    private final PassExpiry expiry;

    FirstPass(PassIssuing issuing, PassLife life, PassExpiry expiry) {
        this.issuing = issuing;
        this.life = life;
        this.expiry = expiry;
    }

    Pass of(PassOrder order, PassReason reason) {
        Pass pass = life.begin(issuing.first(order), reason);
        expiry.watch(pass.event());
        return pass;
    }
}
