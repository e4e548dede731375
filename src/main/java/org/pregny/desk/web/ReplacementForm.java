package org.pregny.desk.web;

import java.util.ArrayList;
import java.util.List;
import org.pregny.kernel.CleanText;
import org.pregny.opinion.OpinionDesk;
import org.pregny.pass.PassCause;
import org.springframework.context.support.MessageSourceAccessor;

/** Why a pass is to be replaced; for a lost one, what a second person has to know. */
record ReplacementForm(PassCause cause, String grounds) {

    List<FaultLine> faults(MessageSourceAccessor messages) {
        List<FaultLine> faults = new ArrayList<>();
        if (cause != PassCause.LOST && cause != PassCause.SPOILT) {
            faults.add(new FaultLine("cause", messages.getMessage("desk.fault.cause")));
        }
        boolean unsaid = cause == PassCause.LOST && words().isEmpty();
        if (unsaid || words().length() > OpinionDesk.LONGEST_WORDS) {
            faults.add(new FaultLine("grounds", messages.getMessage("desk.fault.grounds")));
        }
        return faults;
    }

    String words() {
        return CleanText.lines(grounds);
    }
}
