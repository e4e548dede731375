package org.pregny.application;

import java.util.Locale;
import org.pregny.kernel.FoldedName;

/** What a person is known by when they come again, in whatever script, spelling or order the name is written (issue 4). */
record PersonKey(String name, String documentLastFour, String email) {

    static PersonKey of(RepresentativeEntry entry) {
        return new PersonKey(
                name(entry.nameOnId()),
                entry.documentLastFour().toUpperCase(Locale.ROOT),
                entry.email().toLowerCase(Locale.ROOT));
    }

    static PersonKey of(Representative person) {
        return new PersonKey(
                name(person.nameOnId()),
                person.documentLastFour(),
                person.email().toLowerCase(Locale.ROOT));
    }

    static String name(String nameOnId) {
        return FoldedName.of(nameOnId).inAnyOrder();
    }

    /** An address may be shared in an organisation, so it plays no part; the same name and the same digits do not happen twice. */
    boolean isSamePerson(PersonKey other) {
        return !name.isEmpty() && name.equals(other.name) && documentLastFour.equals(other.documentLastFour);
    }
}
