package org.pregny;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pregny.Sources.Source;
import org.pregny.kernel.Language;

/** The words of the web pages, room by room and language by language, read from their files. */
final class Bundles {

    static final Pattern KEY_LINE = Pattern.compile("^([\\w.]+)=", Pattern.MULTILINE);

    private static final String FOLDER = "src/main/resources/messages";

    private Bundles() {}

    static List<Source> files() {
        return Sources.under(FOLDER, ".properties");
    }

    /** The rooms that have words. */
    static List<String> rooms() {
        return files().stream()
                .map(Source::stem)
                .filter(stem -> !stem.contains("_"))
                .toList();
    }

    /** One room's words of this language; none while nobody has translated them. */
    private static SortedMap<String, String> words(String room, Language language) {
        String suffix = language == Language.EN ? "" : "_" + language.tag();
        Path file = Path.of(FOLDER, room + suffix + ".properties");
        return Files.exists(file) ? read(Sources.read(file)) : new TreeMap<>();
    }

    /** All rooms' words of this language. */
    static SortedMap<String, String> words(Language language) {
        return rooms().stream()
                .flatMap(room -> words(room, language).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    private static SortedMap<String, String> read(Source file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(file.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
