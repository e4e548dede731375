package org.pregny;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's files as they are written, for guards that compiled classes cannot serve. */
public final class Sources {

    private static final String JAVA = "src/main/java/org/pregny/";

    private Sources() {}

    /** One text file; its path is relative to the project's folder. */
    public record Source(Path path, String text) {

        public String stem() {
            return path.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
        }

        /** The room of a main class; empty for the application itself. */
        public String room() {
            String inside = path.toString().substring(JAVA.length());
            return inside.contains("/") ? inside.substring(0, inside.indexOf('/')) : "";
        }

        /** What a group of the expression caught, wherever it matches. */
        public List<String> all(Pattern pattern, int group) {
            return pattern.matcher(text).results().map(m -> m.group(group)).toList();
        }

        public Stream<MatchResult> matches(Pattern pattern) {
            return pattern.matcher(text).results();
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    /** Every file below the folder that ends so. */
    public static List<Source> under(String folder, String... endings) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> Arrays.stream(endings).anyMatch(f.toString()::endsWith))
                    .filter(f -> !f.toString().contains("node_modules"))
                    .sorted()
                    .map(Sources::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Source> java() {
        return under(JAVA, ".java");
    }

    public static Source read(Path file) {
        try {
            return new Source(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
