package org.pregny.pass;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.FoldedName;

/** What a pass is found by: the words of its names and its organisation's in plain Latin letters, a space before each. */
final class NameWords {

    private static final int LONGEST = 600;
    private static final int LONGEST_KEY = 240;
    private static final int MOST = 6;

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,6}");
    private static final Pattern APOSTROPHE = Pattern.compile("['\\u2019\\u02BC]");
    private static final Transliterator AS_IN_PASSPORTS = Transliterator.getInstance("Russian-Latin/BGN");

    private NameWords() {}

    static String of(Holder holder) {
        String words = Stream.of(holder.nameOnId(), holder.nameToPrint(), holder.organisationName())
                .filter(name -> name != null && !name.isBlank())
                .flatMap(NameWords::spellings)
                .flatMap(name -> Stream.concat(FoldedName.of(name).words().stream(), runTogether(name)))
                .distinct()
                .map(word -> " " + word)
                .collect(Collectors.joining());
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    /** Keys may be longer than names (Hangul falls apart into its letters); a search needs only their beginning. */
    static String key(Holder holder) {
        String key = holder.nameOnId() == null
                ? CleanText.key(holder.organisationName() == null ? "" : holder.organisationName())
                : CleanText.key(holder.nameOnId()) + " " + CleanText.key(holder.nameToPrint());
        return key.substring(0, Math.min(key.length(), LONGEST_KEY));
    }

    /** As somebody types them, in any script and order. */
    static List<String> typed(String typed) {
        return FoldedName.of(typed).words().stream().distinct().limit(MOST).toList();
    }

    /** 王小明 is wang, xiao and ming by the rule of letters, and most write Wang Xiaoming. */
    private static Stream<String> runTogether(String name) {
        return CHINESE.matcher(name).results().flatMap(run -> {
            List<String> sounds = FoldedName.of(run.group()).words();
            return IntStream.range(0, sounds.size() - 1)
                    .mapToObj(first -> String.join("", sounds.subList(first, sounds.size())));
        });
    }

    /** O’Connor is also O Connor, and Щербакова not only Serbakova by the rule of letters, but Shcherbakova by ear. */
    private static Stream<String> spellings(String name) {
        Stream<String> written = Stream.of(name, APOSTROPHE.matcher(name).replaceAll(" "));
        return CYRILLIC.matcher(name).find()
                ? Stream.concat(written, Stream.of(AS_IN_PASSPORTS.transliterate(name)))
                : written;
    }
}
