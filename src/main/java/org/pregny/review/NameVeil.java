package org.pregny.review;

import java.util.List;
import java.util.Map;
import org.pregny.application.AmendedField;
import org.pregny.application.Amendment;
import org.pregny.application.ApplicationCase;
import org.pregny.application.EventApplication;
import org.pregny.application.PossibleDouble;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;

/**
 * What hides protected people from a reader who does not work on their case: a number stands for a name, and whatever would
 * tell who it is is left out (domain b5, protected participants).
 *
 * @param hidden what stands for each hidden person
 */
public record NameVeil(Map<RepresentativeId, String> hidden) {

    static final NameVeil NONE = new NameVeil(Map.of());

    public boolean isEmpty() {
        return hidden.isEmpty();
    }

    public boolean hides(RepresentativeId person) {
        return hidden.containsKey(person);
    }

    /** The name, or what stands for it. */
    public String name(Representative person) {
        return hidden.getOrDefault(person.id(), person.nameOnId());
    }

    public ApplicationCase over(ApplicationCase about) {
        return isEmpty()
                ? about
                : new ApplicationCase(
                        over(about.application(), about.representatives()),
                        about.organisation(),
                        about.representatives().stream().map(this::over).toList(),
                        about.informationRequests());
    }

    /** What was changed about a hidden person is not told. */
    public List<Amendment> over(List<Amendment> amendments) {
        return isEmpty() ? amendments : amendments.stream().map(this::over).toList();
    }

    /** Who is like a hidden person has the same name. */
    public PossibleDouble over(PossibleDouble found) {
        String instead = hidden.get(found.person());
        return instead == null
                ? found
                : new PossibleDouble(
                        found.person(),
                        found.twin(),
                        found.application(),
                        found.applicationNumber(),
                        instead,
                        found.twinState(),
                        found.likeness());
    }

    private Amendment over(Amendment a) {
        List<AmendedField> open =
                a.fields().stream().filter(f -> !hides(f.address().person())).toList();
        return new Amendment(
                a.id(),
                a.application(),
                a.kind(),
                a.state(),
                a.request(),
                a.note(),
                a.receipt(),
                a.madeAt(),
                a.dueAt(),
                a.settledAt(),
                a.verdictNote(),
                a.version(),
                open);
    }

    private Representative over(Representative r) {
        String instead = hidden.get(r.id());
        return instead == null
                ? r
                : new Representative(
                        r.id(),
                        r.application(),
                        r.position(),
                        instead,
                        instead,
                        "",
                        r.documentType(),
                        "",
                        null,
                        r.groundsPass(),
                        "",
                        r.state(),
                        r.reason(),
                        "",
                        r.decidedAt(),
                        r.offerDueAt(),
                        r.credential(),
                        r.credentialAt(),
                        r.quota(),
                        r.segments());
    }

    /** A protected person may be the contact, too. */
    private EventApplication over(EventApplication a, List<Representative> people) {
        return people.stream()
                .filter(r -> hides(r.id()) && r.email().equalsIgnoreCase(a.contactEmail()))
                .findFirst()
                .map(r -> new EventApplication(
                        a.id(),
                        a.number(),
                        a.event(),
                        a.organisation(),
                        a.language(),
                        hidden.get(r.id()),
                        "",
                        a.state(),
                        a.submittedAt(),
                        a.reviewDueAt(),
                        a.informationDueAt(),
                        a.closedAt(),
                        a.lateReason(),
                        a.version()))
                .orElse(a);
    }
}
