package org.pregny.screening;

import java.time.Instant;
import java.util.UUID;
import org.pregny.request.RequestId;

/** What an officer wrote about a request for the others. */
public record ScreeningNote(UUID id, RequestId request, String author, Instant writtenAt, String words) {}
