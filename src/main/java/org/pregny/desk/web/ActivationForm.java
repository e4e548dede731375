package org.pregny.desk.web;

import java.util.ArrayList;
import java.util.List;
import org.pregny.kernel.DocumentType;
import org.springframework.context.support.MessageSourceAccessor;

/** What the desk declares before a pass becomes valid: the document it saw, and that it compared. */
record ActivationForm(DocumentType documentSeen, Boolean compared) {

    List<FaultLine> faults(MessageSourceAccessor messages) {
        List<FaultLine> faults = new ArrayList<>();
        if (documentSeen == null) {
            faults.add(new FaultLine("documentSeen", messages.getMessage("desk.fault.documentSeen")));
        }
        if (!Boolean.TRUE.equals(compared)) {
            faults.add(new FaultLine("compared", messages.getMessage("desk.fault.compared")));
        }
        return faults;
    }
}
