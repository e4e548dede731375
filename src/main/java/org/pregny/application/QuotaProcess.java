package org.pregny.application;

import java.util.Map;

/** What the conductor knows of quotas. */
public interface QuotaProcess {

    /** Asks the table {@code quotaCheck}. */
    QuotaVerdict check(Map<String, Object> facts);
}
