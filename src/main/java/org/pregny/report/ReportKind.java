package org.pregny.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What can be taken away in a file, by whom, and in which formats. */
public enum ReportKind {
    PARTICIPANTS(Set.of("LEAD_REVIEWER", "ORGANISER"), List.of(ReportFormat.PDF, ReportFormat.XLSX, ReportFormat.DOCX)),
    STATISTICS(Set.of("LEAD_REVIEWER", "ORGANISER", "AUDITOR"), List.of(ReportFormat.XLSX, ReportFormat.CSV)),
    DECISIONS(Set.of("LEAD_REVIEWER", "AUDITOR"), List.of(ReportFormat.XLSX, ReportFormat.CSV)),
    /** Applications that wait for the accreditation of their organisation. */
    PARKED(Set.of("LEAD_REVIEWER", "ORGANISER"), List.of(ReportFormat.CSV, ReportFormat.XLSX));

    private final Set<String> roles;
    private final List<ReportFormat> formats;

    ReportKind(Set<String> roles, List<ReportFormat> formats) {
        this.roles = roles;
        this.formats = formats;
    }

    public boolean isOpenTo(Collection<String> roleNames) {
        return roleNames.stream().anyMatch(roles::contains);
    }

    public List<ReportFormat> formats() {
        return formats;
    }

    /** Whether it may be taken of all events at once. */
    boolean goesOverEvents() {
        return this == PARKED;
    }

    /** As in addresses and names of files. */
    public String pathName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
