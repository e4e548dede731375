package org.pregny.review.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pregny.application.AskedDocument;
import org.pregny.application.CaseField;
import org.pregny.application.CaseField.Subject;
import org.pregny.application.FieldAddress;
import org.pregny.application.Inquiry;
import org.pregny.application.RepresentativeId;

/** What a reviewer typed and ticked to ask an applicant, just as it came. */
record InquiryForm(String question, Set<String> ticked) {

    static final InquiryForm EMPTY = new InquiryForm(null, Set.of());

    public List<FieldAddress> ofOrganisation() {
        return CaseField.askable(Subject.ORGANISATION).stream()
                .map(field -> new FieldAddress(null, field))
                .toList();
    }

    public List<FieldAddress> of(RepresentativeId person) {
        return CaseField.askable(Subject.PERSON).stream()
                .map(field -> new FieldAddress(person, field))
                .toList();
    }

    public AskedDocument[] documents() {
        return AskedDocument.values();
    }

    public boolean has(FieldAddress address) {
        return ticked.contains(address.text());
    }

    public boolean has(AskedDocument document) {
        return ticked.contains(document.name());
    }

    /** Whether anything of these is ticked, so that the page shows it unfolded. */
    public boolean hasAny(List<FieldAddress> addresses) {
        return addresses.stream().anyMatch(this::has);
    }

    Inquiry inquiry() {
        return new Inquiry(
                question == null ? "" : question,
                ticked.stream()
                        .map(FieldAddress::parse)
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(FieldAddress::field))
                        .toList(),
                Arrays.stream(AskedDocument.values()).filter(this::has).toList());
    }
}
