package org.pregny.application;

import java.util.Optional;
import java.util.stream.Stream;
import org.pregny.application.CaseField.Subject;

/**
 * One field of one application. As text {@code organisation.<key>} or {@code person.<id>.<key>}: so it is called in forms.
 *
 * @param person whose it is; null for a field of the organisation
 */
public record FieldAddress(RepresentativeId person, CaseField field) {

    private static final int PARTS_OF_PERSON = 3;

    public FieldAddress {
        if (field.isOfPerson() != (person != null)) {
            throw new IllegalArgumentException(field + " of " + person);
        }
    }

    /** Empty for anything that names no field. */
    public static Optional<FieldAddress> parse(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length == 2 && parts[0].equals("organisation")) {
            return CaseField.under(parts[1], Subject.ORGANISATION).map(f -> new FieldAddress(null, f));
        }
        boolean ofPerson = parts.length == PARTS_OF_PERSON && parts[0].equals("person") && isId(parts[1]);
        return ofPerson
                ? CaseField.under(parts[2], Subject.PERSON).map(f -> new FieldAddress(RepresentativeId.of(parts[1]), f))
                : Optional.empty();
    }

    public String text() {
        return person == null ? "organisation." + field.key() : "person." + person + "." + field.key();
    }

    /** The field's id in a page. */
    public String id() {
        return text().replace('.', '-');
    }

    /** This field with those that are asked for with it. */
    Stream<FieldAddress> group() {
        return field.group().stream().map(f -> new FieldAddress(person, f));
    }

    /** The fields that mean nothing without this one, and those without which it means nothing. */
    Stream<FieldAddress> company() {
        return new FieldAddress(person, field.leader()).group();
    }

    private static boolean isId(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
