package org.pregny.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pregny.application.ParticularsDesk;
import org.pregny.application.RepresentativeId;
import org.pregny.pass.Pass;
import org.pregny.pass.PassId;
import org.springframework.stereotype.Component;

/**
 * Who is served first and helped: who asked for anything to take part, and whoever assists them. The desk learns that it is
 * so, never what is needed (domain b1, accessibility; b5).
 */
@Component
public class AccessLane {

    private final ParticularsDesk particulars;

    AccessLane(ParticularsDesk particulars) {
        this.particulars = particulars;
    }

    public boolean isFor(Pass pass) {
        return !of(List.of(pass)).isEmpty();
    }

    /** Those of these passes whose holders are served first. */
    public Set<PassId> of(Collection<Pass> passes) {
        Map<PassId, RepresentativeId> people = new HashMap<>();
        passes.stream().filter(pass -> personOf(pass) != null).forEach(pass -> people.put(pass.id(), personOf(pass)));
        Set<RepresentativeId> assisted = particulars.needingAssistance(people.values());
        return people.keySet().stream()
                .filter(pass -> assisted.contains(people.get(pass)))
                .collect(Collectors.toSet());
    }

    private static RepresentativeId personOf(Pass pass) {
        return pass.representative() == null ? pass.accompanies() : pass.representative();
    }
}
