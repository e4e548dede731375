package org.pregny.site;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the bundles in ICU's message format, which knows the plurals of each language (Arabic has six). */
final class PluralMessages extends ResourceBundleMessageSource {

    private final Map<Words, MessageFormat> formats = new ConcurrentHashMap<>();

    private record Words(String text, Locale locale) {
        MessageFormat format() {
            return new MessageFormat(text, locale);
        }
    }

    @Override
    protected String getMessageInternal(String code, Object[] args, Locale locale) {
        String text =
                code == null || args == null || args.length == 0 ? null : resolveCodeWithoutArguments(code, locale);
        return text == null
                ? super.getMessageInternal(code, args, locale)
                : filled(new Words(text, locale), resolveArguments(args, locale));
    }

    /** A format keeps what it is doing in itself, so that each use needs a copy. */
    private String filled(Words words, Object[] args) {
        MessageFormat format = formats.computeIfAbsent(words, Words::format);
        return ((MessageFormat) format.clone()).format(args);
    }
}
