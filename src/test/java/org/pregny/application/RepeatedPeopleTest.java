package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody is named twice in one application, however the name is written (issue 4). */
class RepeatedPeopleTest {

    @Test
    void theSameNameAndDocumentAreTheSamePersonInWhateverOrderAndScript() {
        List<RepresentativeEntry> people = List.of(
                aRepresentative("Vilnis Kārkliņš", "a@example.org", "77LV"),
                aRepresentative("Иван Петров", "b@example.org", "0001"),
                aRepresentative("KARKLINS, Vilnis", "c@example.org", "77lv"),
                aRepresentative("Petrov Ivan", "d@example.org", "0001"),
                aRepresentative("Vilnis Karklins", "e@example.org", "77LV"));

        assertThat(RepeatedPeople.faults(people))
                .containsExactly(
                        Fault.at("/representatives/2/nameOnId", "application.fault.samePerson", 1),
                        Fault.at("/representatives/3/nameOnId", "application.fault.samePerson", 2),
                        Fault.at("/representatives/4/nameOnId", "application.fault.samePerson", 1));
    }

    @Test
    void aSharedAddressANamesakeAndAnEmptyRowAreNot() {
        List<RepresentativeEntry> people = List.of(
                aRepresentative("Li Wei", "office@example.org", "0001"),
                aRepresentative("Li Wei", "office@example.org", "0002"),
                aRepresentative("Li Na", "office@example.org", "0001"),
                RepresentativeEntry.blank(),
                RepresentativeEntry.blank());

        assertThat(RepeatedPeople.faults(people)).isEmpty();
    }
}
