package org.pregny.application;

import static org.pregny.application.CaseField.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The fields of what was submitted, by their names, and back. */
final class EntryFields {

    private EntryFields() {}

    static Map<CaseField, String> of(OrganisationEntry entry) {
        Map<CaseField, String> values = new EnumMap<>(CaseField.class);
        values.put(ORGANISATION_NAME, entry.name());
        values.put(ORGANISATION_ACRONYM, entry.acronym());
        values.put(ORGANISATION_COUNTRY, entry.country());
        values.put(ORGANISATION_WEBSITE, entry.website());
        values.put(ORGANISATION_CATEGORY, entry.category());
        values.put(ORGANISATION_BASIS, entry.basis());
        values.put(ORGANISATION_REFERENCE, entry.reference());
        return values;
    }

    static Map<CaseField, String> of(RepresentativeEntry entry) {
        boolean holds = entry.holdsGroundsPass();
        Map<CaseField, String> values = new EnumMap<>(CaseField.class);
        values.put(NAME_ON_ID, entry.nameOnId());
        values.put(NAME_TO_PRINT, entry.nameToPrint().equals(entry.nameOnId()) ? "" : entry.nameToPrint());
        values.put(FUNCTION, entry.function());
        values.put(EMAIL, entry.email());
        values.put(DOCUMENT_TYPE, entry.documentType());
        values.put(DOCUMENT_LAST_FOUR, entry.documentLastFour());
        values.put(PHOTO, entry.photo());
        values.put(GROUNDS_PASS, entry.groundsPass());
        values.put(GROUNDS_PASS_STATION, holds ? entry.groundsPassStation() : "");
        values.put(GROUNDS_PASS_VALID_UNTIL, holds ? entry.groundsPassValidUntil() : "");
        return values;
    }

    /** As the application has it now: a name to print that is the name on the document was not given. */
    static RepresentativeEntry entry(Representative person) {
        Representative.GroundsPass pass = person.groundsPass();
        return new RepresentativeEntry(
                person.nameOnId(),
                person.nameToPrint().equals(person.nameOnId()) ? "" : person.nameToPrint(),
                person.email(),
                person.documentType().name(),
                person.documentLastFour(),
                person.photo() == null ? "" : person.photo().toString(),
                pass == null ? "no" : "yes",
                pass == null ? "" : pass.dutyStation(),
                pass == null ? "" : pass.expiresOn().toString(),
                person.function(),
                NeedsEntry.none());
    }

    static OrganisationEntry organisation(Map<CaseField, String> values, List<NameEntry> names) {
        return new OrganisationEntry(
                values.get(ORGANISATION_NAME),
                values.get(ORGANISATION_COUNTRY),
                values.get(ORGANISATION_CATEGORY),
                values.get(ORGANISATION_BASIS),
                values.get(ORGANISATION_REFERENCE),
                names,
                values.get(ORGANISATION_ACRONYM),
                values.get(ORGANISATION_WEBSITE));
    }

    static RepresentativeEntry person(Map<CaseField, String> values) {
        return new RepresentativeEntry(
                values.get(NAME_ON_ID),
                values.get(NAME_TO_PRINT),
                values.get(EMAIL),
                values.get(DOCUMENT_TYPE),
                values.get(DOCUMENT_LAST_FOUR),
                values.get(PHOTO),
                values.get(GROUNDS_PASS),
                values.get(GROUNDS_PASS_STATION),
                values.get(GROUNDS_PASS_VALID_UNTIL),
                values.get(FUNCTION),
                NeedsEntry.none());
    }
}
