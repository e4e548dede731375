package org.pregny.gate;

import java.util.Collection;
import java.util.Set;
import org.pregny.pass.KitSightings;
import org.pregny.pass.PassId;
import org.springframework.stereotype.Component;

/** Tells who reconciles a kit which of its passes have come to a gate. */
@Component
class SeenPasses implements KitSightings {

    private final ScanStore scans;

    SeenPasses(ScanStore scans) {
        this.scans = scans;
    }

    @Override
    public Set<PassId> seen(Collection<PassId> passes) {
        return scans.seen(passes);
    }
}
