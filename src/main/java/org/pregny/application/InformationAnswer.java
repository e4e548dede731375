package org.pregny.application;

/** What an applicant answers: in words, and in the fields that were asked for. */
public record InformationAnswer(String words, TypedFields fields) {

    public static InformationAnswer plain(String words) {
        return new InformationAnswer(words, TypedFields.NONE);
    }
}
