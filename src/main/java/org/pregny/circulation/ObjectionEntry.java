package org.pregny.circulation;

import java.time.LocalDate;
import org.pregny.request.RequestId;

/** An objection as an officer enters it. */
public record ObjectionEntry(
        ListId list, RequestId request, String country, String basis, String source, LocalDate receivedOn) {}
