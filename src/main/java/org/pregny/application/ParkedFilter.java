package org.pregny.application;

/**
 * Which waits are looked for.
 *
 * @param process code of the process whose accreditation is waited for, or empty
 * @param event code of an event, or empty
 * @param over whether those that have ended are meant, and not those that go on
 */
public record ParkedFilter(String process, String event, boolean over) {}
