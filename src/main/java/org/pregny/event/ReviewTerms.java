package org.pregny.event;

/**
 * How long people have: reviewers to decide, applicants to answer (in working days), how many days before the event a
 * decision is too late for a visa, and how long a decision can be undone before it leaves.
 *
 * @param graceMinutes null for as long as this installation says
 */
public record ReviewTerms(int workingDays, int visaLeadDays, int informationWorkingDays, Integer graceMinutes) {

    public ReviewTerms(int workingDays, int visaLeadDays, int informationWorkingDays) {
        this(workingDays, visaLeadDays, informationWorkingDays, null);
    }
}
