package org.pregny.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.DocumentType;
import org.pregny.pass.Companion;
import org.pregny.pass.PassType;
import org.springframework.context.support.MessageSourceAccessor;

/** Who comes with a representative, as the desk typed it; its fields are named apart from those of the activation. */
record CompanionForm(PassType companionType, String companionName, DocumentType companionDocument, String lastFour) {

    private static final int LONGEST_NAME = 120;

    List<FaultLine> faults(MessageSourceAccessor messages) {
        List<FaultLine> faults = new ArrayList<>();
        if (companionType == null || !companionType.isCompanion()) {
            faults.add(new FaultLine("companionType", messages.getMessage("desk.fault.companionType")));
        }
        if (name().isEmpty() || name().length() > LONGEST_NAME) {
            faults.add(new FaultLine("companionName", messages.getMessage("desk.fault.companionName")));
        }
        if (companionDocument == null) {
            faults.add(new FaultLine("companionDocument", messages.getMessage("desk.fault.documentSeen")));
        }
        if (!four().matches("[A-Z0-9]{4}")) {
            faults.add(new FaultLine("lastFour", messages.getMessage("desk.fault.lastFour")));
        }
        return faults;
    }

    Companion companion() {
        return new Companion(companionType, name(), companionDocument, four());
    }

    private String name() {
        return CleanText.line(companionName);
    }

    private String four() {
        return CleanText.line(lastFour).toUpperCase(Locale.ROOT);
    }
}
