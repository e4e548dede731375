package org.pregny.application;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A field of an application that a reviewer can ask for and an applicant can change; its words are {@code application.field.<NAME>}. */
public enum CaseField {
    ORGANISATION_NAME("name", Subject.ORGANISATION),
    ORGANISATION_ACRONYM("acronym", Subject.ORGANISATION),
    ORGANISATION_COUNTRY("country", Subject.ORGANISATION),
    ORGANISATION_WEBSITE("website", Subject.ORGANISATION),
    ORGANISATION_CATEGORY("category", Subject.ORGANISATION),
    ORGANISATION_BASIS("basis", Subject.ORGANISATION),
    ORGANISATION_REFERENCE("reference", Subject.ORGANISATION),
    NAME_ON_ID("nameOnId", Subject.PERSON),
    NAME_TO_PRINT("nameToPrint", Subject.PERSON),
    FUNCTION("function", Subject.PERSON),
    EMAIL("email", Subject.PERSON),
    DOCUMENT_TYPE("documentType", Subject.PERSON),
    DOCUMENT_LAST_FOUR("documentLastFour", Subject.PERSON),
    PHOTO("photo", Subject.PERSON),
    GROUNDS_PASS("groundsPass", Subject.PERSON),
    GROUNDS_PASS_STATION("groundsPassStation", Subject.PERSON),
    GROUNDS_PASS_VALID_UNTIL("groundsPassValidUntil", Subject.PERSON);

    /** Whose field it is. */
    public enum Subject {
        ORGANISATION,
        PERSON
    }

    private final String key;
    private final Subject subject;

    CaseField(String key, Subject subject) {
        this.key = key;
        this.subject = subject;
    }

    public static List<CaseField> of(Subject subject) {
        return Arrays.stream(values()).filter(f -> f.subject == subject).toList();
    }

    /** What a reviewer ticks: fields that mean nothing apart are asked for together. */
    public static List<CaseField> askable(Subject subject) {
        return of(subject).stream().filter(f -> f.leader() == f).toList();
    }

    static Optional<CaseField> under(String key, Subject subject) {
        return of(subject).stream().filter(f -> f.key.equals(key)).findFirst();
    }

    /** Its name in a submission. */
    public String key() {
        return key;
    }

    public boolean isOfPerson() {
        return subject == Subject.PERSON;
    }

    /** This field with those that are asked for with it. */
    List<CaseField> group() {
        return Arrays.stream(values()).filter(f -> f.leader() == this).toList();
    }

    /** The field with which it is asked for. */
    CaseField leader() {
        return switch (this) {
            case DOCUMENT_LAST_FOUR -> DOCUMENT_TYPE;
            case GROUNDS_PASS_STATION, GROUNDS_PASS_VALID_UNTIL -> GROUNDS_PASS;
            default -> this;
        };
    }
}
