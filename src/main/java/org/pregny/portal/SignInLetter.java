package org.pregny.portal;

import java.util.UUID;
import org.pregny.correspondence.Letter;
import org.pregny.correspondence.Recipient;
import org.pregny.kernel.Language;

/** The letter with the link and the code; it says nothing of what there is behind them. */
record SignInLetter(UUID id, String email, Language language, String link, String code) implements Letter {

    @Override
    public String template() {
        return "signInLink";
    }

    @Override
    public String key() {
        return template() + "/" + id;
    }

    @Override
    public UUID caseId() {
        return null;
    }

    @Override
    public Recipient recipient() {
        return new Recipient(email, email);
    }

    public long minutes() {
        return SignInDesk.GOOD_FOR.toMinutes();
    }
}
