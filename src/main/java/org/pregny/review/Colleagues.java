package org.pregny.review;

import java.util.List;
import org.pregny.kernel.StaffDirectory;
import org.springframework.stereotype.Component;

/** Everybody who may review at this moment, by their accounts. */
@Component
public class Colleagues {

    private static final String REVIEWER = "REVIEWER";
    private static final String LEAD = "LEAD_REVIEWER";

    private final StaffDirectory directory;

    Colleagues(StaffDirectory directory) {
        this.directory = directory;
    }

    public List<StaffDirectory.Member> all() {
        return directory.withAnyRole(REVIEWER, LEAD);
    }

    public boolean isLead(String signInName) {
        return directory.hasAnyRole(signInName, LEAD);
    }

    public boolean has(String signInName) {
        return directory.hasAnyRole(signInName, REVIEWER, LEAD);
    }
}
