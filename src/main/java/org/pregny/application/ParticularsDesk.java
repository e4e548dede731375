package org.pregny.application;

import java.util.Collection;
import java.util.Set;
import org.pregny.event.EventCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the particulars of an application are read: by reviewers, and by whoever meets what people need. */
@Service
@Transactional(readOnly = true)
public class ParticularsDesk {

    private final ParticularsStore store;

    ParticularsDesk(ParticularsStore store) {
        this.store = store;
    }

    /** Whether the person of this id, in SQL, said that they need anything to take part: a piece for another's question. */
    public static String isAssisted(String representative) {
        return ParticularsStore.isAssisted(representative);
    }

    public Particulars particulars(ApplicationId application) {
        return store.find(application);
    }

    /** All who said so among those who apply for the event. */
    public Set<RepresentativeId> assistedPeople(EventCode event) {
        return store.assistedPeople(event);
    }

    /** Whose faces leave the house as little as possible. */
    public Set<RepresentativeId> protectedPeople(EventCode event) {
        return store.protectedPeople(event);
    }

    public boolean isProtected(RepresentativeId representative) {
        return store.isProtected(representative);
    }

    /** Whose names must not be read by everybody who may read the case. */
    public Set<RepresentativeId> protectedPeople(ApplicationId application) {
        return store.protectedPeople(application);
    }

    /** Who of these has asked for anything to take part; what it is, only who provides it reads. */
    public Set<RepresentativeId> needingAssistance(Collection<RepresentativeId> people) {
        return store.needingAssistance(people);
    }
}
