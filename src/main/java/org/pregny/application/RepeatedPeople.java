package org.pregny.application;

import java.util.ArrayList;
import java.util.List;

/** Finds whoever is named twice in one application, and in which rows. */
final class RepeatedPeople {

    private RepeatedPeople() {}

    static List<Fault> faults(List<RepresentativeEntry> people) {
        List<PersonKey> keys = people.stream().map(PersonKey::of).toList();
        List<Fault> faults = new ArrayList<>();
        for (int i = 1; i < keys.size(); i++) {
            int first = firstLike(keys, i);
            if (first < i) {
                faults.add(Fault.at("/representatives/" + i + "/nameOnId", "application.fault.samePerson", first + 1));
            }
        }
        return faults;
    }

    private static int firstLike(List<PersonKey> keys, int last) {
        int first = 0;
        while (first < last && !keys.get(first).isSamePerson(keys.get(last))) {
            first++;
        }
        return first;
    }
}
