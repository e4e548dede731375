package org.pregny.application;

import java.util.List;

/** What was asked, answered and changed in one case, the oldest first. */
record CaseThread(List<InformationRequest> questions, List<Amendment> amendments) {}
