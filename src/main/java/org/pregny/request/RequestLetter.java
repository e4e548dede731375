package org.pregny.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pregny.application.ProofOfReceipt;
import org.pregny.correspondence.Letter;
import org.pregny.correspondence.Recipient;
import org.pregny.kernel.Language;

/** What every letter about a request shares: it goes to the contact, in the language of the request. */
interface RequestLetter extends Letter {

    RequestAbout about();

    @Override
    default UUID caseId() {
        return about().request().id().uuid();
    }

    @Override
    default Language language() {
        return about().request().language();
    }

    @Override
    default Recipient recipient() {
        return new Recipient(about().request().contactName(), about().request().email());
    }

    @Override
    default String key() {
        return template() + "/" + caseId();
    }

    default AccreditationRequest request() {
        return about().request();
    }

    default String roundTitle() {
        return about().roundTitle();
    }

    default String processTitle() {
        return about().processTitle();
    }

    default String accessKey() {
        return about().accessKey();
    }

    /** We have your request, and here is your receipt. */
    record RequestReceived(RequestAbout about, ProofOfReceipt receipt) implements RequestLetter {
        @Override
        public String template() {
            return "requestReceived";
        }
    }

    /** You need no special accreditation: you are known already. */
    record RequestNotNeeded(RequestAbout about, String basis) implements RequestLetter {
        @Override
        public String template() {
            return "requestNotNeeded";
        }
    }

    /**
     * We need something from you; sent once more before it is too late.
     *
     * @param concerned the questions and documents that it is about, in the reader's words
     */
    record RequestQuestion(RequestAbout about, RequestInquiry inquiry, List<String> concerned, boolean reminder)
            implements RequestLetter {
        @Override
        public String template() {
            return reminder ? "requestReminder" : "requestQuestion";
        }

        @Override
        public String key() {
            return template() + "/" + inquiry.id();
        }
    }

    /** Something ended or was noted that needs no more words: lapsed, withdrawn, merged, accredited. */
    record RequestNote(RequestAbout about, String template) implements RequestLetter {}

    /** Here is the link that you asked for; each time it is asked for, another letter. */
    record RequestLink(RequestAbout about, Instant askedAt) implements RequestLetter {
        @Override
        public String template() {
            return "requestLink";
        }

        @Override
        public String key() {
            return template() + "/" + caseId() + "/" + askedAt;
        }
    }

    /**
     * Not accredited, and why.
     *
     * @param closesAt until when another look may be asked for; null where there is none
     */
    record RequestNotGranted(RequestAbout about, String words, Instant closesAt) implements RequestLetter {
        @Override
        public String template() {
            return "requestRefused";
        }
    }

    /** Another look was taken: the refusal stands, or not. */
    record RequestReconsidered(RequestAbout about, boolean reversed, String words) implements RequestLetter {
        @Override
        public String template() {
            return "requestReconsidered";
        }
    }
}
