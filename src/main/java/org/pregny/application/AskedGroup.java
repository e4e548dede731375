package org.pregny.application;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Fields that are asked for of one person, or of the organisation.
 *
 * @param person null for the organisation
 */
public record AskedGroup(Representative person, List<CaseField> fields) {

    /** The organisation first, then each person in the order of the application; nobody of whom nothing is asked. */
    public static List<AskedGroup> of(ApplicationCase about, List<FieldAddress> asked) {
        return Stream.concat(Stream.of((Representative) null), about.representatives().stream())
                .map(person -> new AskedGroup(person, fields(person, asked)))
                .filter(group -> !group.fields().isEmpty())
                .toList();
    }

    public List<FieldAddress> addresses() {
        RepresentativeId id = person == null ? null : person.id();
        return fields.stream().map(field -> new FieldAddress(id, field)).toList();
    }

    private static List<CaseField> fields(Representative person, List<FieldAddress> asked) {
        RepresentativeId id = person == null ? null : person.id();
        return asked.stream()
                .filter(a -> Objects.equals(a.person(), id))
                .map(FieldAddress::field)
                .toList();
    }
}
