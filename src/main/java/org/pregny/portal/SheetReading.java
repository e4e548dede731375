package org.pregny.portal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.DecodedText;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.Spreadsheet;
import org.pregny.kernel.SpreadsheetUnreadable;
import org.pregny.kernel.Workbook;
import org.springframework.stereotype.Component;

/** Makes people of the rows of a spreadsheet. */
@Component
class SheetReading {

    /** Several times what an application can hold; a longer list was not made for this page. */
    static final int MOST_ROWS = 300;

    static final int LARGEST_FILE = 5 * 1024 * 1024;

    private static final int ROWS_ABOVE_HEADINGS = 10;
    private static final int FEWEST_HEADINGS = 2;
    private static final int MOST_UNREAD = 20;
    private static final int LAST_FOUR = 4;
    private static final int LONGEST_HEADING = 60;
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");

    private final SheetWords words;
    private final Entropy entropy;

    SheetReading(SheetWords words, Entropy entropy) {
        this.words = words;
        this.entropy = entropy;
    }

    /** @throws SpreadsheetUnreadable in the applicant’s words */
    Sheet read(byte[] content) {
        if (content.length > LARGEST_FILE) {
            throw new SpreadsheetUnreadable("kernel.spreadsheet.tooLarge", LARGEST_FILE / 1024 / 1024);
        }
        Spreadsheet table =
                Workbook.isOne(content) ? Workbook.read(content, MOST_ROWS) : Spreadsheet.of(text(content), MOST_ROWS);
        int head = headings(table.rows());
        Map<SheetColumn, Integer> columns =
                head < 0 ? inOrder() : recognised(table.rows().get(head).cells());
        List<Spreadsheet.Row> below =
                table.rows().subList(head + 1, table.rows().size());
        if (below.isEmpty()) {
            throw new SpreadsheetUnreadable("portal.sheet.empty");
        }
        List<Long> shortened = new ArrayList<>();
        List<SheetLine> rows =
                below.stream().map(row -> row(row, columns, shortened)).toList();
        return new Sheet(
                entropy.nextId(),
                rows,
                head < 0 ? List.of() : unread(table.rows().get(head).cells(), columns),
                head >= 0,
                shortened);
    }

    /** A picture or a PDF is no text either, but every byte of it is a letter in some encoding. */
    private static String text(byte[] content) {
        String text = DecodedText.of(content).text();
        if (text.indexOf('\0') >= 0) {
            throw new SpreadsheetUnreadable("kernel.spreadsheet.otherKind");
        }
        return text;
    }

    /** Where the headings stand, which may be below a title; -1 when there are none. */
    private int headings(List<Spreadsheet.Row> rows) {
        for (int i = 0; i < Math.min(rows.size(), ROWS_ABOVE_HEADINGS); i++) {
            if (recognised(rows.get(i).cells()).size() >= FEWEST_HEADINGS) {
                return i;
            }
        }
        return -1;
    }

    private Map<SheetColumn, Integer> recognised(List<String> cells) {
        Map<SheetColumn, Integer> found = new EnumMap<>(SheetColumn.class);
        for (int i = 0; i < cells.size(); i++) {
            int at = i;
            words.column(cells.get(i)).ifPresent(column -> found.putIfAbsent(column, at));
        }
        return found;
    }

    private static Map<SheetColumn, Integer> inOrder() {
        Map<SheetColumn, Integer> order = new EnumMap<>(SheetColumn.class);
        SheetColumn.answers().forEach(column -> order.put(column, order.size()));
        return order;
    }

    private static List<String> unread(List<String> cells, Map<SheetColumn, Integer> columns) {
        return Stream.iterate(0, i -> i < cells.size(), i -> i + 1)
                .filter(i -> !columns.containsValue(i))
                .map(i -> CleanText.line(cells.get(i)))
                .filter(heading -> !heading.isEmpty())
                .map(heading -> heading.substring(0, Math.min(heading.length(), LONGEST_HEADING)))
                .limit(MOST_UNREAD)
                .toList();
    }

    private SheetLine row(Spreadsheet.Row row, Map<SheetColumn, Integer> columns, List<Long> shortened) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (SheetColumn column : SheetColumn.answers()) {
            texts.put(column.answer(), words.answer(column, row.cell(columns.getOrDefault(column, -1))));
        }
        String number = texts.get(SheetColumn.DOCUMENT_LAST_FOUR.answer());
        String end = lastFour(number);
        if (!end.equals(number)) {
            texts.put(SheetColumn.DOCUMENT_LAST_FOUR.answer(), end);
            shortened.add(row.number());
        }
        name(texts, row, columns);
        groundsPass(texts);
        return new SheetLine(row.number(), texts);
    }

    /** The whole number of a document is never kept (data minimisation, GDPR 5.1.c). */
    static String lastFour(String number) {
        String bare = NEITHER_LETTER_NOR_DIGIT.matcher(number).replaceAll("");
        return bare.length() > LAST_FOUR ? bare.substring(bare.length() - LAST_FOUR) : number;
    }

    private static void name(Map<String, String> texts, Spreadsheet.Row row, Map<SheetColumn, Integer> columns) {
        String given = CleanText.line(row.cell(columns.getOrDefault(SheetColumn.GIVEN_NAMES, -1)));
        String family = CleanText.line(row.cell(columns.getOrDefault(SheetColumn.FAMILY_NAME, -1)));
        if (texts.get(SheetColumn.NAME_ON_ID.answer()).isEmpty()) {
            texts.put(SheetColumn.NAME_ON_ID.answer(), (given + " " + family).strip());
        }
    }

    /** Whoever says nothing of a grounds pass holds none; whoever says where or until when holds one. */
    private static void groundsPass(Map<String, String> texts) {
        if (texts.get(SheetColumn.GROUNDS_PASS.answer()).isEmpty()) {
            boolean told = !texts.get(SheetColumn.GROUNDS_PASS_STATION.answer()).isEmpty()
                    || !texts.get(SheetColumn.GROUNDS_PASS_VALID_UNTIL.answer()).isEmpty();
            texts.put(SheetColumn.GROUNDS_PASS.answer(), told ? "yes" : "no");
        }
    }
}
