package org.pregny.site;

/** What members of staff may do. */
enum Role {
    REVIEWER,
    LEAD_REVIEWER,
    ORGANISER,
    PASS_OFFICER,
    GATE,
    AUDITOR,
    OPERATOR,
    SECURITY_LIAISON,
    PGA_OFFICE
}
