package org.pregny.application;

import java.util.List;
import java.util.UUID;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;

/** Whoever keeps applications that are not submitted yet: their deadline may move, and their owners are told. */
public interface UnfinishedApplications {

    /** Those of the event: open ones, and ones that lapsed with a deadline. */
    List<Unfinished> of(EventCode event);

    /** Opens one again that has lapsed; an open one is left as it is. */
    void reopen(UUID id);

    /**
     * An application that is not submitted yet.
     *
     * @param link where its owner goes on with it, behind the address of the site
     */
    record Unfinished(UUID id, Language language, String email, Submission content, String link) {}
}
