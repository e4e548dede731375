package org.pregny.request;

import java.util.List;
import java.util.Optional;
import org.pregny.accreditation.Organisation;

/** A request with all that was sent with it and all that happened to it, oldest first. */
public record RequestFile(
        AccreditationRequest request,
        Organisation organisation,
        List<RegisterNumber> numbers,
        List<RequestAnswer> answers,
        List<RequestPaper> papers,
        List<RequestLine> lines,
        List<RequestInquiry> inquiries) {

    public Optional<RequestInquiry> openInquiry() {
        return inquiries.stream().filter(RequestInquiry::isOpen).findFirst();
    }

    public String answer(String question) {
        return answers.stream()
                .filter(a -> a.question().equals(question))
                .map(RequestAnswer::text)
                .findFirst()
                .orElse("");
    }
}
