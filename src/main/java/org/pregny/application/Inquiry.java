package org.pregny.application;

import java.util.List;

/**
 * What a reviewer asks of an applicant: which fields, which documents, and in words.
 *
 * @param question may be empty where something is ticked
 */
public record Inquiry(String question, List<FieldAddress> fields, List<AskedDocument> documents) {

    public static Inquiry plain(String question) {
        return new Inquiry(question, List.of(), List.of());
    }

    public boolean isPlain() {
        return fields.isEmpty() && documents.isEmpty();
    }

    public Inquiry withQuestion(String words) {
        return new Inquiry(words, fields, documents);
    }
}
