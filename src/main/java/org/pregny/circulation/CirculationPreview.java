package org.pregny.circulation;

/** What circulating a draft would set going: the dates, who leaves the list first, and how many missions are written to. */
public record CirculationPreview(SilencePlan plan, ListChange change, int missions) {}
