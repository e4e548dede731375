package org.pregny.site;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The parts of the site that only staff may enter, and with which roles; sign-in, navigation and home all go by this
 * list. Those that are a place of work stand in the navigation, in this order.
 */
public enum StaffArea {
    REVIEW(true, Role.REVIEWER, Role.LEAD_REVIEWER),
    SCREENING(true, Role.REVIEWER, Role.LEAD_REVIEWER),
    LEAD(true, Role.LEAD_REVIEWER),
    WAITING(true, Role.LEAD_REVIEWER, Role.ORGANISER),
    SELECTION(true, Role.LEAD_REVIEWER, Role.ORGANISER),
    PLANNING(true, Role.ORGANISER),
    ROUNDS(true, Role.ORGANISER),
    VISA(true, Role.ORGANISER),
    REGISTERS(true, Role.ORGANISER, Role.LEAD_REVIEWER),
    ACCREDITATIONS(true, Role.ORGANISER, Role.LEAD_REVIEWER),
    ORGANISATIONS(true, Role.REVIEWER, Role.LEAD_REVIEWER, Role.ORGANISER),
    CIRCULATION(true, Role.PGA_OFFICE, Role.ORGANISER),
    DESK(true, Role.PASS_OFFICER),
    UNDELIVERED(true, Role.PASS_OFFICER, Role.LEAD_REVIEWER),
    GATES(true, Role.GATE, Role.PASS_OFFICER),
    PRINTING(true, Role.PASS_OFFICER),
    KITS(true, Role.PASS_OFFICER, Role.ORGANISER),
    PREVIEW(true, Role.ORGANISER, Role.PASS_OFFICER),
    OPINIONS(true, Role.REVIEWER, Role.LEAD_REVIEWER, Role.ORGANISER, Role.PASS_OFFICER, Role.PGA_OFFICE),
    INSIDE(true, Role.GATE, Role.PASS_OFFICER, Role.ORGANISER),
    OCCURRENCES(true, Role.PASS_OFFICER, Role.ORGANISER),
    REVOCATIONS(true, Role.ORGANISER),
    WATCH(true, Role.SECURITY_LIAISON),
    CASES(true, Role.AUDITOR, Role.LEAD_REVIEWER),
    REPORTS(true, Role.LEAD_REVIEWER, Role.ORGANISER, Role.AUDITOR),
    CLOCK(true, Role.ORGANISER),
    OPERATIONS(true, Role.OPERATOR),
    DEVICES(true, Role.ORGANISER, Role.PASS_OFFICER, Role.OPERATOR),
    OFFICES(true, Role.LEAD_REVIEWER, Role.OPERATOR),
    KEYS(true, Role.OPERATOR),
    STAFF(true, Role.OPERATOR),
    BULK(false, Role.REVIEWER, Role.LEAD_REVIEWER),
    ASSIGNING(false, Role.LEAD_REVIEWER),
    PHOTOS(false, Role.REVIEWER, Role.LEAD_REVIEWER),
    DOCUMENTS(false, Role.REVIEWER, Role.LEAD_REVIEWER);

    private final boolean workplace;
    private final List<Role> roles;

    StaffArea(boolean workplace, Role... roles) {
        this.workplace = workplace;
        this.roles = List.of(roles);
    }

    /** The places of work that are open to someone with these roles. */
    public static List<StaffArea> workplacesOf(Collection<String> roleNames) {
        return Arrays.stream(values())
                .filter(area -> area.workplace)
                .filter(area -> area.roles.stream().map(Role::name).anyMatch(roleNames::contains))
                .toList();
    }

    /** As in the address and in message keys: {@code review}. */
    public String pathName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String pattern() {
        return "/" + pathName() + "/**";
    }

    String[] roleNames() {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }
}
