package org.pregny.pass;

import static org.pregny.pass.CodeCase.of;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that are no code, or no longer one: prefix, case, alphabet, length. */
final class BadTexts {

    private static final String RIGHT = RawCode.right().code();
    private static final String BODY = RIGHT.substring(5);

    private BadTexts() {}

    static Stream<CodeCase> all() {
        return Stream.of(prefixes(), letters(), lengths(), strayBits(), greedy())
                .flatMap(List::stream);
    }

    private static List<CodeCase> prefixes() {
        return Stream.of(
                        "",
                        "SEP1",
                        "SEP1:",
                        ":",
                        "sep1:",
                        "Sep1:",
                        "SEP2:",
                        "SEP1;",
                        "SEP1::",
                        " SEP1:",
                        "SEP1: ",
                        "SEP01:",
                        "HC1:",
                        "UNP1:",
                        "SEP1:SEP1:",
                        "\u0000SEP1:",
                        "\uFEFFSEP1:",
                        "ＳＥＰ１:")
                .map(prefix -> of("MALFORMED", "prefix '" + visible(prefix) + "'", prefix + BODY))
                .filter(c -> !c.code().equals(RIGHT))
                .toList();
    }

    private static List<CodeCase> letters() {
        List<CodeCase> cases = new ArrayList<>();
        cases.add(of("MALFORMED", "all small letters", RIGHT.toLowerCase(Locale.ROOT)));
        cases.add(of("MALFORMED", "body in small letters", "SEP1:" + BODY.toLowerCase(Locale.ROOT)));
        cases.add(of(
                "MALFORMED",
                "one small letter",
                "SEP1:" + BODY.substring(0, 1) + BODY.substring(1, 2).toLowerCase(Locale.ROOT) + BODY.substring(2)));
        for (String wrong :
                List.of("0", "1", "8", "9", "=", "-", "_", "+", " ", "\t", "\n", "\u0000", "É", "Ａ", "😀")) {
            cases.add(of("MALFORMED", "'" + visible(wrong) + "' in the middle", replaced(70, wrong)));
        }
        cases.add(of(
                "MALFORMED", "digit 0 for letter O at the end", "SEP1:" + BODY.substring(0, BODY.length() - 1) + "0"));
        cases.add(of("MALFORMED", "printed number of a pass", "ABCD-EFGH-J"));
        cases.add(of("MALFORMED", "an address", "https://example.org/SEP1:" + BODY));
        return cases;
    }

    private static List<CodeCase> lengths() {
        List<CodeCase> cases = new ArrayList<>();
        for (int cut : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 16, 100, 102, 103, 104}) {
            cases.add(of("MALFORMED", cut + " characters cut off", RIGHT.substring(0, RIGHT.length() - cut)));
        }
        cases.add(of("MALFORMED", "first character missing", "SEP1:" + BODY.substring(1)));
        cases.add(of("MALFORMED", "first eight characters missing", "SEP1:" + BODY.substring(8)));
        for (String more :
                List.of("A", "AA", "AAAA", "AAAAAAAA", "7", "=", "======", " ", "\n", "\r\n", "\u0000", ":")) {
            cases.add(of("MALFORMED", "'" + visible(more) + "' added", RIGHT + more));
        }
        cases.add(of("MALFORMED", "the same code twice", RIGHT + RIGHT));
        cases.add(of("MALFORMED", "the same body twice", RIGHT + BODY));
        cases.add(of(
                "MALFORMED",
                "a byte added",
                RawCode.code(RawCode.joined(RawCode.right().bytes("d284"), new byte[1]))));
        cases.add(of(
                "MALFORMED",
                "a byte in front",
                RawCode.code(RawCode.joined(new byte[1], RawCode.right().bytes("d284")))));
        return cases;
    }

    /** Texts of other bits than the writer's that careless readers take for the same bytes. */
    private static List<CodeCase> strayBits() {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        int used = Base32.decode(BODY).length * 8 % 5;
        int last = alphabet.indexOf(BODY.charAt(BODY.length() - 1));
        return IntStream.range(1, used == 0 ? 1 : 1 << 5 - used)
                .mapToObj(stray -> of(
                        "MALFORMED",
                        "stray bits " + stray + " at the end",
                        RIGHT.substring(0, RIGHT.length() - 1) + alphabet.charAt(last | stray)))
                .toList();
    }

    private static List<CodeCase> greedy() {
        Map<String, byte[]> greedy = new LinkedHashMap<>();
        greedy.put("bytes of two gigabytes announced", RawCode.hex("d2845a7fffffff"));
        greedy.put("bytes of eight exabytes announced", RawCode.hex("d2845b7fffffffffffffff"));
        greedy.put("array of two thousand million announced", RawCode.hex("d29a7fffffff"));
        greedy.put("map of two thousand million announced", RawCode.hex("d2ba7fffffff"));
        greedy.put("reserved length", RawCode.hex("d2845c"));
        greedy.put("nothing but a break", RawCode.hex("ff"));
        greedy.put(
                "array of arrays, 140 deep",
                "\u0081".repeat(140).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        greedy.put(
                "tag of tags, 140 deep", "\u00d2".repeat(140).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        greedy.put("nothing but zeros", new byte[140]);
        greedy.put("null", RawCode.hex("f6"));
        greedy.put("a float", RawCode.hex("f97e00"));
        greedy.put("an empty map", RawCode.hex("a0"));
        greedy.put("four nulls", RawCode.hex("d284f6f6f6f6"));
        List<CodeCase> cases = new ArrayList<>();
        greedy.forEach((name, bytes) -> cases.add(of("MALFORMED", name, RawCode.code(bytes))));
        cases.add(of("MALFORMED", "260 characters", "SEP1:" + "A".repeat(255)));
        cases.add(of("MALFORMED", "ten thousand characters", "SEP1:" + "A".repeat(10_000)));
        cases.add(of("MALFORMED", "a good code with ten thousand characters behind", RIGHT + "A".repeat(10_000)));
        return cases;
    }

    private static String replaced(int at, String by) {
        return RIGHT.substring(0, at) + by + RIGHT.substring(at + 1);
    }

    private static String visible(String text) {
        StringBuilder seen = new StringBuilder();
        text.codePoints().forEach(c -> seen.append(c > 32 && c < 127 ? Character.toString(c) : "U+%04X".formatted(c)));
        return seen.toString();
    }
}
