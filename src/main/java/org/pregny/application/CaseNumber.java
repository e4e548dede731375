package org.pregny.application;

import org.pregny.event.EventCode;

/** How an application is called among people, and what it is for. */
public record CaseNumber(ApplicationId id, String number, EventCode event) {}
