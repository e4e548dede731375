package org.pregny.application;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.Organisation;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.accreditation.OrganisationId;
import org.pregny.accreditation.ProfileId;
import org.pregny.accreditation.TranslatedName;
import org.pregny.application.ListingStore.Sender;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes to an event, by delegation, as far as a reader may know (domain b5, list of participants). */
@Service
@Transactional(readOnly = true)
public class ParticipantLists {

    private final ListingStore store;
    private final AccreditationDesk accreditation;

    ParticipantLists(ListingStore store, AccreditationDesk accreditation) {
        this.store = store;
        this.accreditation = accreditation;
    }

    public int count(EventCode event, ListAudience audience) {
        return store.count(event, audience);
    }

    /** In the reader's order of names; an organisation that applied more than once stands once. */
    public List<ListedDelegation> delegations(EventCode event, ListAudience audience, Language reader) {
        List<Sender> senders = store.senders(event, audience);
        List<OrganisationId> ids = senders.stream().map(Sender::organisation).toList();
        Map<OrganisationId, Organisation> organisations = accreditation.organisations(ids);
        Map<OrganisationId, ProfileId> known = accreditation.profileIdsOf(ids);
        Map<ProfileId, ListedDelegation> byProfile = new LinkedHashMap<>();
        for (Sender sender : senders) {
            OrganisationClaim claim = organisations.get(sender.organisation()).claim();
            byProfile
                    .computeIfAbsent(
                            known.get(sender.organisation()),
                            first -> new ListedDelegation(claim, name(claim, reader), new ArrayList<>()))
                    .applications()
                    .add(sender.application());
        }
        return byProfile.values().stream().sorted(order(reader)).toList();
    }

    /** In the order in which each application names them. */
    public Map<ApplicationId, List<ListedPerson>> people(
            Collection<ApplicationId> applications, ListAudience audience) {
        Map<ApplicationId, List<ListedPerson>> people = new LinkedHashMap<>();
        store.people(applications, audience)
                .forEach(person -> people.computeIfAbsent(person.application(), id -> new ArrayList<>())
                        .add(person));
        return people;
    }

    private static String name(OrganisationClaim claim, Language reader) {
        return claim.names().stream()
                .filter(name -> name.language().equals(reader.tag()))
                .map(TranslatedName::name)
                .findFirst()
                .orElse(claim.name());
    }

    private static Comparator<ListedDelegation> order(Language reader) {
        Comparator<Object> words = Collator.getInstance(ULocale.forLanguageTag(reader.tag()));
        return Comparator.comparing(ListedDelegation::name, words);
    }
}
