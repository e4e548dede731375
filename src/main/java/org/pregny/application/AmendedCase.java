package org.pregny.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregny.accreditation.OrganisationClaim;

/**
 * A case beside itself as it would be with what was typed, cleaned as a submission is.
 *
 * @param people who can be changed; those who would be come last, so that they are at fault when somebody is named twice
 * @param after the whole as it would be submitted
 */
record AmendedCase(
        ApplicationCase about, List<Representative> people, Submission after, Map<FieldAddress, String> typed) {

    /** Only people who have a place, or may still get one, can be changed. */
    static AmendedCase of(ApplicationCase about, Map<FieldAddress, String> values) {
        Map<FieldAddress, String> typed = whole(about, values);
        List<Representative> people = about.withdrawable().stream()
                .sorted(Comparator.comparing(p -> isTyped(p, typed)))
                .toList();
        boolean ours = typed.keySet().stream()
                .allMatch(a -> a.person() == null || people.stream().anyMatch(p -> p.id().equals(a.person())));
        if (!ours) {
            throw ApplicationDesk.notFound();
        }
        Submission after = new Submission(
                about.application().contactName(),
                about.application().contactEmail(),
                organisation(about, typed),
                people.stream().map(p -> person(p, typed)).toList(),
                List.of(),
                "");
        return new AmendedCase(about, people, Cleaning.clean(after), typed);
    }

    /** What is another than before, in the order of the form. */
    List<AmendedField> differences() {
        List<AmendedField> fields = new ArrayList<>();
        for (FieldAddress address : typed.keySet()) {
            AmendedField field = new AmendedField(address, before(address), after(address));
            if (!field.before().equals(field.after())) {
                fields.add(field);
            }
        }
        return fields;
    }

    String after(FieldAddress address) {
        return address.person() == null
                ? EntryFields.of(after.organisation()).get(address.field())
                : EntryFields.of(entry(address.person())).get(address.field());
    }

    RepresentativeEntry entry(RepresentativeId id) {
        return after.representatives().get(index(id));
    }

    /** As it is checked: a photo that stays is no new one. */
    Submission checked() {
        List<RepresentativeEntry> entries = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            RepresentativeEntry entry = after.representatives().get(i);
            String kept = EntryFields.entry(people.get(i)).photo();
            entries.add(entry.photo().equals(kept) ? entry.withPhoto("") : entry);
        }
        return after.withRepresentatives(entries);
    }

    /** The field of a pointer into the submission, if it was typed. */
    Optional<FieldAddress> at(String pointer) {
        String[] parts = pointer.substring(1).split("/");
        String text = parts[0].equals("representatives") && parts.length > 2
                ? "person." + people.get(Integer.parseInt(parts[1])).id() + "." + parts[2]
                : pointer.substring(1).replace('/', '.');
        return FieldAddress.parse(text).filter(typed::containsKey);
    }

    static String value(ApplicationCase about, FieldAddress address) {
        return address.person() == null
                ? EntryFields.of(entry(about.organisation().claim())).get(address.field())
                : about.representatives().stream()
                        .filter(p -> p.id().equals(address.person()))
                        .map(p -> EntryFields.of(EntryFields.entry(p)).get(address.field()))
                        .findFirst()
                        .orElseThrow(ApplicationDesk::notFound);
    }

    private String before(FieldAddress address) {
        return value(about, address);
    }

    private int index(RepresentativeId id) {
        return people.stream().map(Representative::id).toList().indexOf(id);
    }

    /** Of fields that belong together none is judged alone. */
    private static Map<FieldAddress, String> whole(ApplicationCase about, Map<FieldAddress, String> values) {
        Map<FieldAddress, String> all = new LinkedHashMap<>();
        values.keySet().stream()
                .flatMap(FieldAddress::company)
                .forEach(a -> all.put(a, values.containsKey(a) ? values.get(a) : value(about, a)));
        return all;
    }

    private static boolean isTyped(Representative person, Map<FieldAddress, String> typed) {
        return typed.keySet().stream().anyMatch(a -> person.id().equals(a.person()));
    }

    private static OrganisationEntry entry(OrganisationClaim claim) {
        return new OrganisationEntry(
                claim.name(),
                claim.country(),
                claim.category(),
                claim.basis(),
                claim.reference(),
                claim.names().stream()
                        .map(n -> new NameEntry(n.language(), n.name()))
                        .toList(),
                claim.acronym(),
                claim.website());
    }

    private static OrganisationEntry organisation(ApplicationCase about, Map<FieldAddress, String> typed) {
        OrganisationEntry entry = entry(about.organisation().claim());
        return EntryFields.organisation(typedOver(EntryFields.of(entry), null, typed), entry.names());
    }

    private static RepresentativeEntry person(Representative person, Map<FieldAddress, String> typed) {
        return EntryFields.person(typedOver(EntryFields.of(EntryFields.entry(person)), person.id(), typed));
    }

    private static Map<CaseField, String> typedOver(
            Map<CaseField, String> values, RepresentativeId person, Map<FieldAddress, String> typed) {
        Map<CaseField, String> all = new EnumMap<>(values);
        all.replaceAll((field, value) -> typed.getOrDefault(new FieldAddress(person, field), value));
        return all;
    }
}
