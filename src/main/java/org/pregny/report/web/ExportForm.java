package org.pregny.report.web;

import java.util.Arrays;
import java.util.Optional;
import org.pregny.application.ListAudience;
import org.pregny.kernel.Language;
import org.pregny.report.ExportOrder;
import org.pregny.report.ReportFormat;
import org.pregny.report.ReportKind;
import org.pregny.report.ReportScope;

/** A report as it is asked for on its page; what is not one of the choices is the first of them. */
record ExportForm(String format, String audience, String language, String purpose) {

    static ExportForm of(Language language) {
        return new ExportForm("", "", language.tag(), "");
    }

    ExportOrder order(ReportScope scope, ReportKind kind) {
        return new ExportOrder(
                scope,
                kind,
                chosen(ReportFormat.values(), format).orElse(kind.formats().get(0)),
                chosen(ListAudience.values(), audience).orElse(ListAudience.PUBLIC),
                Language.ofTag(language == null ? "" : language).orElse(Language.EN),
                purpose == null ? "" : purpose);
    }

    private static <E extends Enum<E>> Optional<E> chosen(E[] choices, String typed) {
        return Arrays.stream(choices).filter(c -> c.name().equals(typed)).findFirst();
    }
}
