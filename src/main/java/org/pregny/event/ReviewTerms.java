package org.pregny.event;

/**
 * How long people have: reviewers to decide, applicants to answer (in working days), and how many days before the
 * event a decision is too late for a visa.
 */
public record ReviewTerms(int workingDays, int visaLeadDays, int informationWorkingDays) {}
