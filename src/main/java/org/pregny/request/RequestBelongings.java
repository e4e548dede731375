package org.pregny.request;

import java.util.List;
import org.pregny.accreditation.Belonging;
import org.pregny.accreditation.Belongings;
import org.pregny.accreditation.ProfileId;
import org.pregny.kernel.Language;
import org.springframework.stereotype.Component;

/** Requests of an organisation, over all rounds. */
@Component
class RequestBelongings implements Belongings {

    private final RequestDesk desk;

    RequestBelongings(RequestDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Belonging> of(ProfileId organisation, Language reader) {
        int count = desk.ofProfile(organisation).size();
        return count == 0 ? List.of() : List.of(new Belonging(Belonging.Kind.REQUESTS, "", count, null));
    }
}
