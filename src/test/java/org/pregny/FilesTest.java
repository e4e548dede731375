package org.pregny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pregny.Sources.Source;

/** The house rules that files are held against as they are written: size, words of explanation, tables, leftovers. */
class FilesTest {

    private static final int LONGEST_FILE = 200;
    private static final int LONGEST_METHOD = 30;
    private static final int LONGEST_TEST = 300;

    /** One walk from the first day of a round to its last, which would say less in parts. */
    private static final String WALK = "WholeRoundInTheBrowserTest";

    private static final String[] WRITTEN_BY_US = {
        ".java", ".bpmn", ".dmn", ".html", ".properties", ".yaml", ".sql", ".js", ".mjs", ".scss"
    };

    private static final Pattern NOTE_TO_SELF = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Pattern TYPE = Pattern.compile(
            "^(public |final |abstract |sealed )*(class|interface|record|enum|@interface) ", Pattern.MULTILINE);
    private static final Pattern MEMBER = Pattern.compile("^( {4}| {8})(?=[\\w<])");
    private static final Pattern MEMBER_END = Pattern.compile("( {4}| {8})}");
    private static final String NESTED_TYPE =
            " *((public|private|static|final|sealed|abstract) )*" + "(class|interface|record|enum) .*";

    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern USED_TABLE =
            Pattern.compile("\\b(?:from|join|into|update|table)\\s+([a-z_]+)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CREATED_TABLE = Pattern.compile("create table ([a-z_]+)");
    private static final Pattern REFERENCED_TABLE = Pattern.compile("references ([a-z_]+)");
    private static final Pattern MIGRATION = Pattern.compile("V\\d{3}__([a-z]+)_[a-z]+_\\w+");

    private static final Pattern IMPORTS_SENTENCE = Pattern.compile("Imports: ([a-z, ]+)\\.");
    private static final Pattern IMPORTS_ALLOWED = Pattern.compile("allowedDependencies = \\{([^}]*)}");

    @Test
    void aFileFitsTwoScreens() {
        assertThat(Sources.java())
                .filteredOn(f -> f.text().lines().count() > LONGEST_FILE)
                .isEmpty();
    }

    @Test
    void aTestHasOneSubject() {
        assertThat(Sources.under("src/test/java", ".java"))
                .filteredOn(f -> f.text().lines().count() > LONGEST_TEST)
                .extracting(Source::stem)
                .containsOnly(WALK);
    }

    @Test
    void aMethodFitsHalfAScreen() {
        assertThat(Sources.java().stream().flatMap(FilesTest::longMethods)).isEmpty();
    }

    @Test
    void everyTypeSaysWhatItIsFor() {
        assertThat(Sources.java())
                .filteredOn(FilesTest::leavesItsTypeUnexplained)
                .isEmpty();
    }

    @Test
    void everyRoomSaysInWordsWhatItMayImport() {
        List<Source> rooms = Sources.under("src/main/java/org/pregny", "package-info.java").stream()
                .filter(f -> f.text().contains("ApplicationModule("))
                .toList();

        assertThat(rooms).extracting(Source::room).containsExactlyInAnyOrderElementsOf(roomsWithClasses());
        assertThat(rooms)
                .filteredOn(room -> !names(room, IMPORTS_SENTENCE).equals(names(room, IMPORTS_ALLOWED)))
                .isEmpty();
    }

    @Test
    void everyTableBelongsToOneRoom() {
        Map<String, String> owners = tables();
        assertThat(owners).hasSizeGreaterThan(10);

        assertThat(Sources.java().stream().flatMap(file -> usedTables(file)
                        .filter(table ->
                                owners.containsKey(table) && !owners.get(table).equals(file.room()))
                        .map(table -> file + " uses " + table)))
                .isEmpty();
        assertThat(migrations().flatMap(file -> file.all(REFERENCED_TABLE, 1).stream()
                        .filter(table -> !owners.get(table).equals(room(file)))
                        .map(table -> file + " refers to " + table)))
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(Stream.of("src", "bpmn", "templates")
                        .flatMap(folder -> Sources.under(folder, WRITTEN_BY_US).stream())
                        .filter(file -> !file.all(NOTE_TO_SELF, 0).isEmpty()))
                .isEmpty();
    }

    private static boolean leavesItsTypeUnexplained(Source file) {
        Matcher type = TYPE.matcher(file.text());
        return type.find() && !file.text().substring(0, type.start()).contains("/**");
    }

    private static Stream<String> usedTables(Source file) {
        return file.matches(LITERAL)
                .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                .flatMap(sql -> USED_TABLE.matcher(sql).results())
                .map(m -> m.group(1));
    }

    /** A member, or a block in it, starts on the last line before its closing brace that is indented like it. */
    private static Stream<String> longMethods(Source file) {
        List<String> lines = file.text().lines().toList();
        List<String> found = new ArrayList<>();
        Map<String, Integer> starts = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher start = MEMBER.matcher(lines.get(i));
            Matcher end = MEMBER_END.matcher(lines.get(i));
            if (start.find()) {
                starts.put(start.group(1), i);
            } else if (end.matches()) {
                List<String> member = lines.subList(starts.getOrDefault(end.group(1), i), i + 1);
                if (length(member) > LONGEST_METHOD && !member.get(0).matches(NESTED_TYPE)) {
                    found.add(file + " has a long " + member.get(0).strip());
                }
            }
        }
        return found.stream();
    }

    /**
     * The links of a chain do not count, nor do arguments that stand on a line of their own: both read like a table,
     * whatever their length.
     */
    private static long length(List<String> member) {
        return member.stream()
                .map(String::strip)
                .filter(line -> !line.startsWith(".") && !line.matches("[\\w.]+(\\(\\))?,"))
                .count();
    }

    private static List<String> roomsWithClasses() {
        return Sources.java().stream()
                .map(Source::room)
                .filter(room -> !room.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> names(Source file, Pattern pattern) {
        return file.all(pattern, 1).stream()
                .flatMap(list -> Stream.of(list.split("[^a-z]+")))
                .filter(name -> !name.isEmpty() && !name.equals("nothing"))
                .toList();
    }

    private static Map<String, String> tables() {
        return migrations()
                .flatMap(file -> file.all(CREATED_TABLE, 1).stream().map(table -> Map.entry(table, room(file))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<Source> migrations() {
        return Sources.under("src/main/resources/db/migration", ".sql").stream();
    }

    private static String room(Source migration) {
        Matcher name = MIGRATION.matcher(migration.stem());
        assertThat(name.matches())
                .as(migration + " is named V<nnn>__<room>_<verb>_<what>")
                .isTrue();
        return name.group(1);
    }
}
