package org.pregny.gate.web;

import java.util.ArrayList;
import java.util.List;
import org.pregny.kernel.CleanText;
import org.pregny.pass.PassCause;
import org.springframework.context.support.MessageSourceAccessor;

/** Why a guard wants a pass blocked at once. */
record BlockForm(PassCause suspensionCause, String note) {

    private static final int LONGEST = 500;

    List<FaultLine> faults(MessageSourceAccessor messages) {
        List<FaultLine> faults = new ArrayList<>();
        if (suspensionCause == null || !PassCause.ofSuspension().contains(suspensionCause)) {
            faults.add(new FaultLine("suspensionCause", messages.getMessage("pass.fault.suspensionCause")));
        }
        if (words().length() > LONGEST) {
            faults.add(new FaultLine("note", messages.getMessage("pass.fault.note")));
        }
        return faults;
    }

    String words() {
        return CleanText.lines(note);
    }
}
