package org.pregny.application.web;

import java.util.List;
import java.util.Map;
import org.pregny.application.CaseField;
import org.pregny.application.FieldAddress;
import org.pregny.application.FieldWording.Choice;

/** One field of a form about an application, with what stands in it and what can be chosen. */
record FieldInput(FieldAddress address, String value, List<Choice> choices) {

    private static final Map<CaseField, String> HINTS = Map.ofEntries(
            Map.entry(CaseField.ORGANISATION_COUNTRY, "application.form.organisation.country.hint"),
            Map.entry(CaseField.ORGANISATION_BASIS, "application.form.organisation.basis.hint"),
            Map.entry(CaseField.ORGANISATION_REFERENCE, "application.form.organisation.reference.hint"),
            Map.entry(CaseField.NAME_ON_ID, "application.form.nameOnId.hint"),
            Map.entry(CaseField.NAME_TO_PRINT, "application.form.nameToPrint.hint"),
            Map.entry(CaseField.EMAIL, "application.form.email.hint"),
            Map.entry(CaseField.DOCUMENT_TYPE, "application.form.documentType.hint"),
            Map.entry(CaseField.DOCUMENT_LAST_FOUR, "application.form.lastFour.hint"),
            Map.entry(CaseField.PHOTO, "application.form.photo.hint"),
            Map.entry(CaseField.GROUNDS_PASS, "application.form.groundsPass.hint"),
            Map.entry(CaseField.GROUNDS_PASS_VALID_UNTIL, "application.form.groundsPass.validUntil.hint"));

    private static final Map<String, String> LATIN = Map.of("dir", "ltr", "autocomplete", "off");

    /** How it is asked. */
    enum Kind {
        TEXT,
        LIST,
        YES_NO,
        PHOTO
    }

    public Kind kind() {
        return switch (address.field()) {
            case PHOTO -> Kind.PHOTO;
            case GROUNDS_PASS -> Kind.YES_NO;
            default -> choices.isEmpty() ? Kind.TEXT : Kind.LIST;
        };
    }

    public String name() {
        return address.text();
    }

    public String id() {
        return address.id();
    }

    public String label() {
        return "application.field." + address.field().name();
    }

    /** Message key, or null. */
    public String hint() {
        return HINTS.get(address.field());
    }

    /** Where its fault is found. */
    public String pointer() {
        return "/" + address.text().replace('.', '/');
    }

    public Map<String, String> extra() {
        return switch (address.field()) {
            case EMAIL -> Map.of("type", "email", "dir", "ltr", "autocomplete", "off");
            case GROUNDS_PASS_VALID_UNTIL -> Map.of("type", "date", "dir", "ltr");
            case DOCUMENT_LAST_FOUR, ORGANISATION_REFERENCE, ORGANISATION_WEBSITE -> LATIN;
            default -> Map.of("autocomplete", "off");
        };
    }
}
