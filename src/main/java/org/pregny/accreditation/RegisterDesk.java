package org.pregny.accreditation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregny.event.AccreditationBasis;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the registers of accredited organisations are kept, version by version, and where organisations are looked for in them. */
@Service
@Transactional
public class RegisterDesk {

    private static final int MOST_MATCHES = 10;

    private final RegisterLineStore lines;
    private final RegisterVersionStore versions;
    private final RegisterRevising revising;
    private final EventCatalogue catalogue;

    RegisterDesk(
            RegisterLineStore lines,
            RegisterVersionStore versions,
            RegisterRevising revising,
            EventCatalogue catalogue) {
        this.lines = lines;
        this.versions = versions;
        this.revising = revising;
        this.catalogue = catalogue;
    }

    /** Fills registers that were never filled; others are left as people have made them. */
    public void fill(List<RegisterEntry> entries, String source) {
        entries.stream().collect(Collectors.groupingBy(RegisterEntry::register)).forEach((register, own) -> {
            if (versions.latest(register) == 0) {
                RegisterDifference difference = RegisterDifference.between(List.of(), own);
                revising.revise(register, 0, difference, new RegisterRevising.Origin(Actor.SYSTEM, source, "", null));
            }
        });
    }

    /** The bases of accreditation that a register can confirm, over all processes. */
    public List<AccreditationBasis> registers() {
        Map<String, AccreditationBasis> registers = new LinkedHashMap<>();
        catalogue.processes().stream()
                .flatMap(process -> process.bases().stream())
                .filter(AccreditationBasis::register)
                .forEach(basis -> registers.putIfAbsent(basis.code(), basis));
        return List.copyOf(registers.values());
    }

    public AccreditationBasis register(String code) {
        return registers().stream()
                .filter(basis -> basis.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("accreditation.register.notFound"));
    }

    public List<RegisterEntry> entries(String register) {
        return Stream.concat(lines.current(register).stream(), lines.granted(register).stream())
                .sorted(Comparator.comparing(RegisterEntry::reference))
                .toList();
    }

    /** The newest first. */
    public List<RegisterVersion> versions(String register) {
        return versions.versions(register);
    }

    /** The lines that may be the organisation, the surest first. */
    public List<RegisterMatch> matches(String register, OrganisationClaim claim) {
        return matches(register, claim, line -> true);
    }

    /** Of those that count for this process. */
    List<RegisterMatch> matches(String register, OrganisationClaim claim, String process) {
        return matches(register, claim, entry -> entry.countsFor(process));
    }

    private List<RegisterMatch> matches(String register, OrganisationClaim claim, Predicate<RegisterEntry> counts) {
        SoughtName sought = SoughtName.of(claim);
        return lines.candidates(register, SearchKeys.of(sought)).stream()
                .filter(line -> counts.test(line.entry()))
                .flatMap(line -> NameMatch.of(sought, line.entry().known())
                        .map(match -> new RegisterMatch(line.entry(), match, line.place()))
                        .stream())
                .sorted(RegisterMatch.BEST_FIRST)
                .limit(MOST_MATCHES)
                .toList();
    }

    /** By name in any spelling, by acronym or by reference number. */
    public List<RegisterEntry> find(String register, String text) {
        SoughtName sought = SoughtName.of(new OrganisationClaim(text, "", "", register, text));
        return lines.candidates(register, SearchKeys.of(sought)).stream()
                .map(RegisterLine::entry)
                .filter(entry -> sought.isAnswered(entry.known()))
                .sorted(Comparator.comparing(entry -> -sought.likeness(entry.known())))
                .toList();
    }

    void renewKeys() {
        revising.renewKeys();
    }
}
