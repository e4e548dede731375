package org.pregny.report.web;

import com.ibm.icu.text.NumberFormat;
import java.time.Duration;
import org.pregny.kernel.Language;

/** Spans of time and shares as numbers of the reader's language. */
record Spans(Language language) {

    private static final double SECONDS_OF_A_DAY = 86_400;
    private static final int PERCENT = 100;

    /** In days, with one decimal. */
    public String days(Duration time) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(time.toSeconds() / SECONDS_OF_A_DAY);
    }

    /** A fifth of a sum, with one decimal where it is not whole: so many a working day. */
    public String perDay(int inFiveDays) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(1);
        return format.format(inFiveDays / 5.0);
    }

    /** In whole percent; nothing of nothing is nothing. */
    public String share(int part, int whole) {
        NumberFormat format = NumberFormat.getPercentInstance(language.locale());
        format.setMaximumFractionDigits(0);
        return format.format(whole == 0 ? 0 : Math.rint((double) part * PERCENT / whole) / PERCENT);
    }
}
