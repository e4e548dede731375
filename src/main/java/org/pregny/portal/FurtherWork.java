package org.pregny.portal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.pregny.kernel.Language;

/** What applicants have begun and sent in rooms to come, for the page that lists all of theirs. */
public interface FurtherWork {

    /**
     * One line of that page.
     *
     * @param number what was sent is called by, or null for a draft
     */
    record Line(String path, String number, String title, String about, Instant at, ZoneId zone) {}

    List<Line> begun(ApplicantSession session, Language language);

    /** Of a proven address only. */
    List<Line> sent(ApplicantSession session, Language language);
}
