package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.application.ApplicationJson.application;
import static org.pregny.application.ApplicationJson.id;
import static org.pregny.application.ApplicationJson.person;
import static org.pregny.application.ApplicationJson.pointers;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What an application may tell beyond what it must: kept apart, and checked as strictly (domain b2). */
@PregnyTest
class ApplicationParticularsTest {

    @Autowired
    Sender sender;

    @Autowired
    ParticularsDesk desk;

    @Autowired
    ApplicationDesk applications;

    @Test
    void whatIsToldIsKeptAndWhatIsNotLeavesNothing() {
        ObjectNode body = application();
        ObjectNode organisation = (ObjectNode) body.get("organisation");
        organisation.put("acronym", "PMN").put("website", "https://pamoja.example.org/geneva?x=1");
        organisation.putArray("names").addObject().put("language", "FR").put("name", " Réseau  Pamoja ");
        body.put("needs", "We arrive as one group.");
        person(body, 0).put("function", "Executive Director");
        person(body, 0)
                .putObject("needs")
                .put("accessibility", "A wheelchair space")
                .put("protectedParticipant", true)
                .put("publication", "HIDDEN");
        body.withArray("representatives").add(person("Li Wei"));
        ApplicationId id = new ApplicationId(id(sender.submit(body)));
        Particulars told = desk.particulars(id);
        var people = applications.caseOf(id).representatives();

        assertThat(told.organisationNames()).containsExactly(new NameEntry("fr", "Réseau Pamoja"));
        assertThat(told.acronym()).isEqualTo("PMN");
        assertThat(told.website()).isEqualTo("https://pamoja.example.org/geneva?x=1");
        assertThat(told.needs()).isEqualTo("We arrive as one group.");
        assertThat(people.get(0).function()).isEqualTo("Executive Director");
        assertThat(told.needsOf(people.get(0).id()))
                .isEqualTo(new Needs("A wheelchair space", false, false, true, "HIDDEN"));
        assertThat(told.needsOf()).containsOnlyKeys(people.get(0).id());
    }

    @Test
    void everyFaultInThemIsNamedAtOnce() {
        ObjectNode body = application();
        ObjectNode organisation = (ObjectNode) body.get("organisation");
        organisation.put("acronym", "A".repeat(41)).put("website", "javascript:alert(1)");
        var names = organisation.putArray("names");
        names.addObject().put("language", "fr").put("name", "Un");
        names.addObject().put("language", "fr").put("name", "Deux");
        names.addObject().put("language", "klingon").put("name", "wa’");
        body.put("needs", "n".repeat(1001));
        person(body, 0).put("function", "f".repeat(201)).putObject("needs").put("accessibility", "a".repeat(1001));

        assertThat(pointers(sender.submit(body)))
                .containsExactlyInAnyOrder(
                        "/organisation/acronym",
                        "/organisation/website",
                        "/organisation/names/1/language",
                        "/organisation/names/2/language",
                        "/needs",
                        "/representatives/0/function",
                        "/representatives/0/needs/accessibility");
    }
}
