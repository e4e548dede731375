package org.pregny.correspondence;

import java.util.List;
import java.util.UUID;
import org.pregny.kernel.Language;

/** A letter that is as strange as letters get. */
record Strange(String key, String recipientAddress, List<Attachment> attachments) implements Letter {
    @Override
    public String template() {
        return "strange";
    }

    @Override
    public UUID caseId() {
        return null;
    }

    @Override
    public Language language() {
        return Language.AR;
    }

    @Override
    public Recipient recipient() {
        return new Recipient("فاطمة <script>", recipientAddress);
    }

    public String evil() {
        return "<script>alert(1)</script> ${7*7}";
    }
}
