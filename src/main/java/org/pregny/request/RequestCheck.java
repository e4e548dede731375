package org.pregny.request;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.application.DocumentShelf;
import org.pregny.application.Fault;
import org.pregny.event.EventCatalogue;
import org.pregny.event.StakeholderCategory;
import org.pregny.event.StakeholderProcess;
import org.pregny.kernel.EmailAddress;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.pregny.round.RoundForm;
import org.pregny.round.WantedDocument;
import org.springframework.stereotype.Component;

/** Holds a request against the form of its round: every fault at once, each at its field. */
@Component
class RequestCheck {

    static final String DECLARED = "/declared";

    private static final int LONGEST_NAME = 240;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final RoundCatalogue rounds;
    private final EventCatalogue catalogue;
    private final DocumentShelf shelf;

    RequestCheck(RoundCatalogue rounds, EventCatalogue catalogue, DocumentShelf shelf) {
        this.rounds = rounds;
        this.catalogue = catalogue;
        this.shelf = shelf;
    }

    List<Fault> faults(Round round, RequestSubmission clean) {
        RoundForm form = rounds.form(round);
        List<Fault> faults = new ArrayList<>();
        faults.addAll(contact(clean));
        faults.addAll(organisation(catalogue.process(round.process()), clean.organisation()));
        faults.addAll(numbers(round, clean.numbers()));
        faults.addAll(RequestAnswers.faults(form, clean.answers()));
        faults.addAll(papers(form, clean));
        if (!clean.declared()) {
            faults.add(Fault.at(DECLARED, "request.fault.declared"));
        }
        return faults;
    }

    private static List<Fault> contact(RequestSubmission clean) {
        List<Fault> faults = new ArrayList<>(line("/contactName", clean.contactName(), true));
        if (!EmailAddress.isValid(clean.email())) {
            faults.add(Fault.at("/email", "application.fault.email"));
        }
        return faults;
    }

    private static List<Fault> organisation(StakeholderProcess process, OrganisationClaim claim) {
        List<Fault> faults = new ArrayList<>(line("/organisation/name", claim.name(), true));
        faults.addAll(line("/organisation/acronym", claim.acronym(), false));
        faults.addAll(line("/organisation/website", claim.website(), false));
        claim.names().forEach(n -> faults.addAll(line("/organisation/names", n.name(), false)));
        if (!COUNTRIES.contains(claim.country())) {
            faults.add(Fault.at("/organisation/country", "application.fault.choice"));
        }
        if (categories(process).noneMatch(claim.category()::equals)) {
            faults.add(Fault.at("/organisation/category", "application.fault.choice"));
        }
        return faults;
    }

    /** Only in registers that this round asks, and each once. */
    private static List<Fault> numbers(Round round, List<RegisterNumber> numbers) {
        List<Fault> faults = new ArrayList<>();
        Set<String> left = new HashSet<>(round.terms().carriedBases());
        for (RegisterNumber one : numbers) {
            String field = "/organisation/numbers/" + one.register();
            if (!left.remove(one.register())) {
                faults.add(Fault.at(field, "application.fault.choice"));
            } else if (one.number().length() > RegisterNumber.LONGEST) {
                faults.add(Fault.at(
                        field,
                        "application.fault.tooLong",
                        RegisterNumber.LONGEST,
                        one.number().length()));
            }
        }
        return faults;
    }

    /** States and agencies need no accreditation: only whoever comes in by a form. */
    static Stream<String> categories(StakeholderProcess process) {
        return process.categories().stream()
                .filter(c -> c.channel() == StakeholderCategory.Channel.FORM)
                .map(StakeholderCategory::code);
    }

    private static List<Fault> line(String field, String value, boolean required) {
        if (value.length() > LONGEST_NAME) {
            return List.of(Fault.at(field, "application.fault.tooLong", LONGEST_NAME, value.length()));
        }
        if (required && value.codePoints().noneMatch(Character::isLetter)) {
            return List.of(Fault.at(field, value.isEmpty() ? "application.fault.missing" : "application.fault.name"));
        }
        return List.of();
    }

    private List<Fault> papers(RoundForm form, RequestSubmission clean) {
        List<Fault> faults = new ArrayList<>();
        for (WantedDocument wanted : form.documents()) {
            boolean there = clean.papers().stream().anyMatch(p -> p.wanted().equals(wanted.code()));
            if (wanted.required() && !there) {
                faults.add(Fault.at("/documents/" + wanted.code(), "request.fault.document"));
            }
        }
        clean.papers().stream()
                .filter(p -> form.document(p.wanted()).isEmpty() || !shelf.holds(p.document(), clean.draft()))
                .forEach(p -> faults.add(Fault.at("/documents/" + p.wanted(), "application.fault.document.gone")));
        return faults;
    }
}
