package org.pregny.application;

import java.util.List;

/**
 * Who in a case may be known from elsewhere: evidence for a person to judge, nobody is dropped for it.
 *
 * @param doubles live registrations for the same event, the most alike first
 * @param people registrations for other events, or such for this one as came to an end
 * @param organisation earlier and other applications of the same organisation, the newest first
 */
public record Kin(List<PossibleDouble> doubles, List<EarlierPerson> people, List<EarlierApplication> organisation) {

    public List<EarlierPerson> earlierOf(RepresentativeId person) {
        return people.stream().filter(p -> p.person().equals(person)).toList();
    }
}
