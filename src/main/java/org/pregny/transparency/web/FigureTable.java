package org.pregny.transparency.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pregny.circulation.ObjectionFigures;
import org.pregny.event.StakeholderCategory;
import org.pregny.kernel.Language;
import org.pregny.transparency.GroupFigures;
import org.pregny.transparency.Measure;
import org.pregny.transparency.PublishedFigures;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The figures of a round as comma-separated values (RFC 4180), in the reader's language. */
@Component
class FigureTable {

    /** Spreadsheets take the text for UTF-8 by it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final MessageSource messages;

    FigureTable(MessageSource messages) {
        this.messages = messages;
    }

    String csv(PublishedFigures figures, Map<String, StakeholderCategory> categories, Language language) {
        List<List<String>> lines = new ArrayList<>();
        List<String> head =
                new ArrayList<>(List.of(said("transparency.by", language), said("transparency.of", language)));
        for (Measure measure : Measure.values()) {
            head.add(said("transparency.measure." + measure, language));
        }
        lines.add(head);
        String all = said("transparency.all", language);
        lines.add(line(all, all, figures.total(), List.of(Measure.values())));
        for (GroupFigures row : figures.regions()) {
            String name = row.code().equals(GroupFigures.NONE) || row.code().equals(GroupFigures.OTHERS)
                    ? said("transparency.row." + row.code(), language)
                    : said("application.region." + row.code(), language);
            lines.add(line(said("transparency.region", language), name, row, figures.measures()));
        }
        for (GroupFigures row : figures.categories()) {
            String name = categories.containsKey(row.code())
                    ? categories.get(row.code()).name().in(language)
                    : said("transparency.row.OTHERS", language);
            lines.add(line(said("transparency.category", language), name, row, figures.measures()));
        }
        lines.addAll(objections(figures.objections(), language));
        return lines.stream()
                .map(cells -> cells.stream().map(FigureTable::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
    }

    /** Published of every round: each count in the first column of figures, as it stands by itself. */
    private List<List<String>> objections(ObjectionFigures objections, Language language) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("made", objections.objections());
        counts.put("states", objections.states());
        counts.put("open", objections.open());
        counts.put("withdrawn", objections.withdrawn());
        counts.put("upheld", objections.upheld());
        List<List<String>> lines = new ArrayList<>();
        counts.forEach((what, count) -> {
            List<String> cells = new ArrayList<>(List.of(
                    said("transparency.objections", language),
                    said("transparency.objections." + what, language),
                    Integer.toString(count)));
            cells.addAll(Collections.nCopies(Measure.values().length - 1, ""));
            lines.add(cells);
        });
        return lines;
    }

    private static List<String> line(String by, String name, GroupFigures row, List<Measure> told) {
        List<String> cells = new ArrayList<>(List.of(by, name));
        for (Measure measure : Measure.values()) {
            cells.add(told.contains(measure) ? Long.toString(row.of(measure)) : "");
        }
        return cells;
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private String said(String key, Language language) {
        return messages.getMessage(key, null, language.locale());
    }
}
