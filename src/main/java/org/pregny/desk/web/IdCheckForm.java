package org.pregny.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregny.desk.HoursReason;
import org.pregny.desk.IdCheck;
import org.pregny.desk.PhotoMatch;
import org.pregny.desk.Proxy;
import org.pregny.desk.ProxySignature;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.DocumentType;
import org.springframework.context.support.MessageSourceAccessor;

/**
 * What an officer declares of an ID check.
 *
 * @param hours why outside the pick-up hours
 * @param proxyName of whoever collects the pass for its holder; empty for the holder in person
 * @param signatureStrokes what that person drew
 * @param signatureTyped the name that they typed instead
 * @param supervision why a second officer goes on
 */
record IdCheckForm(
        DocumentType documentSeen,
        Boolean nameMatches,
        PhotoMatch photoMatches,
        String note,
        HoursReason hours,
        String proxyName,
        String signatureStrokes,
        String signatureTyped,
        String supervision) {

    private static final int LONGEST_NOTE = 300;
    private static final int LONGEST_NAME = 120;

    List<FaultLine> faults(DeskMoment moment, MessageSourceAccessor messages) {
        List<FaultLine> faults = new ArrayList<>();
        fault(faults, documentSeen == null, "documentSeen", messages);
        fault(faults, nameMatches == null, "nameMatches", messages);
        fault(faults, photoMatches == null, "photoMatches", messages);
        fault(faults, text(note).length() > LONGEST_NOTE, "checkNote", messages);
        fault(faults, moment.outsideHours() && hours == null && matches(), "hours", messages);
        fault(faults, name().length() > LONGEST_NAME, "proxyName", messages);
        fault(faults, hasProxy() && matches() && signature().isEmpty(), "signatureTyped", messages);
        boolean unsupervised = moment.supervised() && text(supervision).isEmpty();
        fault(faults, unsupervised || text(supervision).length() > LONGEST_NOTE, "supervision", messages);
        return faults;
    }

    IdCheck check() {
        return new IdCheck(
                documentSeen,
                nameMatches,
                photoMatches,
                orNull(text(note)),
                hours,
                hasProxy() ? new Proxy(name(), signature().orElse(null)) : null,
                orNull(text(supervision)));
    }

    private boolean matches() {
        return Boolean.TRUE.equals(nameMatches) && photoMatches != PhotoMatch.DIFFERS;
    }

    private Optional<ProxySignature> signature() {
        return ProxySignature.of(signatureStrokes, signatureTyped);
    }

    private boolean hasProxy() {
        return !name().isEmpty();
    }

    private String name() {
        return CleanText.line(proxyName);
    }

    private static String text(String typed) {
        return CleanText.lines(typed);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static void fault(List<FaultLine> faults, boolean wrong, String field, MessageSourceAccessor messages) {
        if (wrong) {
            faults.add(new FaultLine(field, messages.getMessage("desk.fault." + field)));
        }
    }
}
