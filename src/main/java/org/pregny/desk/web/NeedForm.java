package org.pregny.desk.web;

import java.util.List;
import org.pregny.application.NeedDesk;
import org.pregny.kernel.CleanText;
import org.springframework.context.support.MessageSourceAccessor;

/** What an officer noted of a person's needs; words for reviewers of the case, or that the person is not to be named, or both. */
record NeedForm(String assistance, Boolean protection) {

    NeedForm {
        protection = protection != null && protection;
    }

    List<FaultLine> faults(MessageSourceAccessor messages) {
        return words().isEmpty() && !protection || words().length() > NeedDesk.LONGEST
                ? List.of(new FaultLine("assistance", messages.getMessage("desk.fault.assistance")))
                : List.of();
    }

    String words() {
        return CleanText.lines(assistance);
    }
}
