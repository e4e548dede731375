package org.pregny.request;

import java.time.Instant;
import org.pregny.kernel.Actor;

/**
 * One step in the course of a request, kept for years with all that explains it (issue 7: "the decision can be explained years later").
 *
 * @param words what the officer wrote, or empty
 * @param about what else it is about: a basis, a list, another request; or empty
 * @param dmnVersion version of the decision table in force, or null where none was asked
 * @param formVersion version of the form that the request answers
 */
public record RequestLine(
        RequestStep step,
        Instant at,
        Actor by,
        RequestReason reason,
        String words,
        String about,
        Integer dmnVersion,
        int formVersion) {}
