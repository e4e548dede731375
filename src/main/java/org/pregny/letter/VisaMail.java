package org.pregny.letter;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.pregny.correspondence.Letter;
import org.pregny.correspondence.Recipient;
import org.pregny.kernel.Language;

/** What an applicant is told about a visa support letter, who holds the private link behind which it lies. */
interface VisaMail extends Letter {

    VisaCase visa();

    String accessKey();

    @Override
    default UUID caseId() {
        return visa().request().application().uuid();
    }

    @Override
    default Language language() {
        return visa().about().application().language();
    }

    @Override
    default Recipient recipient() {
        return new Recipient(
                visa().about().application().contactName(),
                visa().about().application().contactEmail());
    }

    default String eventTitle() {
        return visa().event().title().in(language());
    }

    /** Where to go on, after our address. */
    default String path() {
        return "/applications/" + accessKey() + "/visa/" + visa().person().id();
    }

    /** The letter is signed and can be fetched. */
    record VisaLetterIssued(VisaCase visa, String accessKey, VisaLetter letter) implements VisaMail {
        @Override
        public String template() {
            return "visaLetterIssued";
        }

        @Override
        public String key() {
            return "visaLetterIssued/" + letter.id();
        }
    }

    /** An officer has a question. */
    record VisaQuestion(VisaCase visa, String accessKey) implements VisaMail {
        @Override
        public String template() {
            return "visaQuestion";
        }

        @Override
        public String key() {
            byte[] words = visa.request().question().getBytes(StandardCharsets.UTF_8);
            return "visaQuestion/" + visa.request().id() + "/" + UUID.nameUUIDFromBytes(words);
        }
    }

    /** The event has other days: the letter is not valid, and waits for a new signature or a question. */
    record VisaSignatureAwaited(VisaCase visa, String accessKey) implements VisaMail {
        @Override
        public String template() {
            return "visaSignatureAwaited";
        }

        @Override
        public String key() {
            return "visaSignatureAwaited/" + visa.request().id() + "/"
                    + visa.event().firstDay() + "/" + visa.event().lastDay();
        }
    }

    /** The letter is not valid any more. */
    record VisaLetterWithdrawn(VisaCase visa, String accessKey) implements VisaMail {
        @Override
        public String template() {
            return "visaLetterWithdrawn";
        }

        @Override
        public String key() {
            return "visaLetterWithdrawn/" + visa.request().id();
        }
    }
}
