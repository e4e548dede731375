package org.pregny.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** People of an event in numbers: all together, and by each dimension. */
public record Statistics(Line total, Map<Dimension, List<Line>> byDimension) {

    /** A smaller number could tell of single people. */
    static final int SMALLEST_SHOWN = 5;

    /**
     * One group.
     *
     * @param counts by {@link Counted}; null for a number that is not told
     */
    public record Line(String group, List<Integer> counts) {}

    static Statistics of(Stream<Headcount> people) {
        Map<Dimension, SortedMap<String, int[]>> counts = new EnumMap<>(Dimension.class);
        int[] total = new int[Counted.values().length];
        people.forEach(person -> {
            person.countIn(total);
            for (Dimension dimension : Dimension.values()) {
                person.countIn(counts.computeIfAbsent(dimension, d -> new TreeMap<>())
                        .computeIfAbsent(dimension.groupOf(person.person()), g -> new int[total.length]));
            }
        });
        Map<Dimension, List<Line>> lines = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            lines.put(
                    dimension,
                    counts.getOrDefault(dimension, new TreeMap<>()).entrySet().stream()
                            .map(e -> line(e.getKey(), e.getValue()))
                            .toList());
        }
        return new Statistics(line("", total), lines);
    }

    /** As whoever is not of the staff may see it: without small numbers, and without those that would give them away. */
    Statistics withoutSmall() {
        Map<Dimension, List<Line>> shown = new EnumMap<>(Dimension.class);
        byDimension.forEach((dimension, lines) -> shown.put(dimension, withoutSmall(lines)));
        return new Statistics(withoutSmall(List.of(total)).get(0), shown);
    }

    int rows() {
        return 1 + byDimension.values().stream().mapToInt(List::size).sum();
    }

    private static List<Line> withoutSmall(List<Line> lines) {
        List<List<Integer>> columns = new ArrayList<>();
        for (Counted counted : Counted.values()) {
            columns.add(withoutSmallOnes(lines.stream()
                    .map(line -> line.counts().get(counted.ordinal()))
                    .toList()));
        }
        List<Line> shown = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            List<Integer> counts = new ArrayList<>();
            for (List<Integer> column : columns) {
                counts.add(column.get(row));
            }
            shown.add(new Line(lines.get(row).group(), counts));
        }
        return shown;
    }

    /** One number alone could be had by taking the others from the total: the smallest of the others goes with it. */
    private static List<Integer> withoutSmallOnes(List<Integer> column) {
        List<Integer> shown = new ArrayList<>(column);
        shown.replaceAll(n -> n > 0 && n < SMALLEST_SHOWN ? null : n);
        boolean alone = shown.stream().filter(Objects::isNull).count() == 1;
        if (alone) {
            shown.stream()
                    .filter(n -> n != null && n > 0)
                    .min(Integer::compare)
                    .ifPresent(smallest -> shown.set(shown.indexOf(smallest), null));
        }
        return shown;
    }

    private static Line line(String group, int[] counts) {
        return new Line(group, Arrays.stream(counts).boxed().toList());
    }
}
