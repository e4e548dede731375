package org.pregny.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pregny.desk.EmergencyHandOut;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.DocumentType;
import org.springframework.context.support.MessageSourceAccessor;

/** Who gets an emergency pass, as an officer typed it from the document. */
record HandOutForm(String holderName, String holderOrganisation, DocumentType holderDocument, String holderLastFour) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ORGANISATION = 300;

    List<FaultLine> faults(MessageSourceAccessor messages) {
        List<FaultLine> faults = new ArrayList<>();
        fault(faults, isUnsaid(holderName, LONGEST_NAME), "holderName", "desk.fault.proxyName", messages);
        boolean nowhere = isUnsaid(holderOrganisation, LONGEST_ORGANISATION);
        fault(faults, nowhere, "holderOrganisation", "desk.fault.holderOrganisation", messages);
        fault(faults, holderDocument == null, "holderDocument", "desk.fault.documentSeen", messages);
        fault(faults, !four().matches("[A-Z0-9]{4}"), "holderLastFour", "desk.fault.lastFour", messages);
        return faults;
    }

    EmergencyHandOut.Holder holder() {
        return new EmergencyHandOut.Holder(
                CleanText.line(holderName), CleanText.line(holderOrganisation), holderDocument, four());
    }

    private String four() {
        return CleanText.line(holderLastFour).toUpperCase(Locale.ROOT);
    }

    private static boolean isUnsaid(String typed, int longest) {
        String clean = CleanText.line(typed);
        return clean.isEmpty() || clean.length() > longest;
    }

    private static void fault(
            List<FaultLine> faults, boolean wrong, String field, String key, MessageSourceAccessor messages) {
        if (wrong) {
            faults.add(new FaultLine(field, messages.getMessage(key)));
        }
    }
}
