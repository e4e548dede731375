package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.pregny.gate.JournalEntry.JournalTime;

/** The hash of an entry is the one that a browser computes; these were made with Node.js 18 and its JSON.stringify. */
class JournalHashTest {

    @Test
    void anEntryHashesAsInABrowser() {
        assertThat(JournalHash.of(new JournalEntry(
                        1,
                        "6f9619ff-8b86-d011-b42d-00cf4fc964ff",
                        "SEP1:AAAA",
                        Direction.ENTRY,
                        time("2017-10-11T07:30:00.125Z"),
                        ScanVerdict.ADMIT,
                        null,
                        7,
                        null,
                        "0b6ad8a7-6f0e-4f43-9b52-000000000001",
                        "",
                        null)))
                .isEqualTo("gjHVfUPQ9a_V3-V7gcPC5X0I1aGzT4yA-V5pop06lvQ");
    }

    @Test
    void soDoQuotesControlsHalvesOfCharactersAndAnOverride() {
        assertThat(JournalHash.of(new JournalEntry(
                        2,
                        "n",
                        "q\"\\/\b\f\n\r\t\u0001\u001f\u007f\u2028é\uD83D\uDE00\uD800x\uDC00",
                        Direction.EXIT,
                        time("2017-10-11T09:30:00+02:00"),
                        ScanVerdict.ADMIT_WITH_ATTENTION,
                        ScanReason.TYPED_NUMBER,
                        0,
                        new JournalEntry.Override("«Сбой»\n", "officer 2"),
                        "abc",
                        "",
                        3)))
                .isEqualTo("GmgIK7CYnnmSS0WX0oUMZbsKexHOquAFhv_f4ieCWac");
    }

    private static JournalTime time(String text) {
        return new JournalTime(text, Instant.EPOCH);
    }
}
