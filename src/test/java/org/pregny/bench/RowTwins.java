package org.pregny.bench;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every row that the program and the engine hold of one case, wherever it lies, to be written again for as many cases as
 * are wanted: thousands of cases stand where the real steps led one, in seconds. Rows that only tell what happened, the
 * trail and letters, stay away: nothing goes on from them.
 */
final class RowTwins {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern TOLD = Pattern.compile("(audit|outgoing|mail|flyway|receipt).*");
    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;
    private final Map<String, Table> tables;
    private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    /** What this needs to know of one; columns that number themselves are left out. */
    private record Table(String name, List<String> columns, List<String> named, String key, Set<String> parents) {

        String sought(int ids) {
            String all = "?" + ", ?".repeat(ids - 1);
            return named.stream()
                    .map(column -> "cast(" + quoted(column) + " as varchar(4000)) in (" + all + ")")
                    .collect(Collectors.joining(" or "));
        }
    }

    /** The rows of one case, found by its first ids and by the keys of whatever these lead to. */
    RowTwins(DataSource source, Set<UUID> first) throws SQLException {
        jdbc = new JdbcTemplate(source);
        tables = tables(source);
        first.forEach(id -> ids.add(id.toString()));
        int known = 0;
        while (known < ids.size()) {
            known = ids.size();
            tables.values().forEach(this::find);
        }
    }

    /** How many rows each table holds of the case, and which of their columns say something. */
    Map<String, String> shape() {
        Map<String, String> shape = new TreeMap<>();
        rows.forEach((table, all) -> shape.put(
                table,
                all.stream()
                        .map(row -> row.entrySet().stream()
                                .filter(e -> e.getValue() != null)
                                .map(Map.Entry::getKey)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                        .sorted()
                        .collect(Collectors.joining("\n"))));
        return shape;
    }

    /** Writes one more case for each of these; what is not named keeps its words, and each id becomes one of its own. */
    void write(List<Map<String, String>> cases) {
        List<Twin> all = cases.stream().map(this::twin).toList();
        Set<String> written = new HashSet<>();
        rows.keySet().forEach(table -> write(tables.get(table), all, written));
    }

    /** @param words that stand inside others */
    private record Twin(Map<String, String> ids, Map<String, String> words) {

        Object changed(Object value) {
            if (value instanceof UUID id) {
                return UUID.fromString(ids.getOrDefault(id.toString(), id.toString()));
            }
            if (!(value instanceof String text)) {
                return value;
            }
            if (ids.containsKey(text)) {
                return ids.get(text);
            }
            for (Map.Entry<String, String> each : words.entrySet()) {
                text = text.replace(each.getKey(), each.getValue());
            }
            return text;
        }
    }

    private Twin twin(Map<String, String> words) {
        Map<String, String> all = new HashMap<>();
        ids.forEach(
                id -> all.put(id, ID.matcher(id).replaceFirst(UUID.randomUUID().toString())));
        all.putAll(words);
        return new Twin(all, words);
    }

    private void write(Table table, List<Twin> cases, Set<String> written) {
        if (!rows.containsKey(table.name()) || !written.add(table.name())) {
            return;
        }
        table.parents().forEach(parent -> write(tables.get(parent), cases, written));
        String columns = table.columns().stream().map(RowTwins::quoted).collect(Collectors.joining(", "));
        String sql = "insert into " + quoted(table.name()) + " (" + columns + ") values (?"
                + ", ?".repeat(table.columns().size() - 1) + ")";
        List<Object[]> values = new ArrayList<>();
        for (Twin one : cases) {
            rows.get(table.name())
                    .forEach(row -> values.add(table.columns().stream()
                            .map(column -> one.changed(row.get(column)))
                            .toArray()));
        }
        for (int from = 0; from < values.size(); from += AT_ONCE) {
            jdbc.batchUpdate(sql, values.subList(from, Math.min(values.size(), from + AT_ONCE)));
        }
    }

    private void find(Table table) {
        List<String> sought = List.copyOf(ids);
        List<Object> params = new ArrayList<>();
        table.named().forEach(column -> params.addAll(sought));
        List<Map<String, Object>> found = jdbc.query(
                "select * from " + quoted(table.name()) + " where " + table.sought(sought.size()),
                (row, n) -> values(table, row),
                params.toArray());
        if (!found.isEmpty()) {
            rows.put(table.name(), parentsFirst(found, table.key()));
            found.forEach(row -> remember(row.get(table.key())));
        }
    }

    /** Rows of one table may point at each other. */
    private static List<Map<String, Object>> parentsFirst(List<Map<String, Object>> found, String key) {
        List<Map<String, Object>> ordered = new ArrayList<>();
        List<Map<String, Object>> left = new ArrayList<>(found);
        while (!left.isEmpty()) {
            Set<Object> keys = left.stream().map(row -> row.get(key)).collect(Collectors.toSet());
            List<Map<String, Object>> next = left.stream()
                    .filter(row -> key.isEmpty()
                            || row.values().stream().noneMatch(v -> keys.contains(v) && !v.equals(row.get(key))))
                    .toList();
            ordered.addAll(next);
            left.removeAll(next);
        }
        return ordered;
    }

    private void remember(Object key) {
        if (key != null && ID.matcher(key.toString()).find()) {
            ids.add(key.toString());
        }
    }

    private static Map<String, Object> values(Table table, ResultSet row) throws SQLException {
        Map<String, Object> values = new HashMap<>();
        for (String column : table.columns()) {
            values.put(column, row.getObject(column));
        }
        return values;
    }

    private static Map<String, Table> tables(DataSource source) throws SQLException {
        Map<String, Table> tables = new TreeMap<>();
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData about = connection.getMetaData();
            String schema = connection.getSchema();
            for (String name : strings(about.getTables(null, schema, "%", null), "TABLE_NAME", "TABLE_TYPE", "TABLE")) {
                Table table = table(about, schema, name);
                if (!table.named().isEmpty()
                        && !TOLD.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
                    tables.put(name, table);
                }
            }
        }
        return tables;
    }

    private static Table table(DatabaseMetaData about, String schema, String name) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> named = new ArrayList<>();
        try (ResultSet all = about.getColumns(null, schema, name, "%")) {
            while (all.next()) {
                if (!"YES".equals(all.getString("IS_AUTOINCREMENT"))) {
                    columns.add(all.getString("COLUMN_NAME"));
                }
                String type = all.getString("TYPE_NAME").toLowerCase(Locale.ROOT);
                if (type.equals("uuid") || type.contains("char") && all.getInt("COLUMN_SIZE") >= 36) {
                    named.add(all.getString("COLUMN_NAME"));
                }
            }
        }
        List<String> keys = strings(about.getPrimaryKeys(null, schema, name), "COLUMN_NAME", null, null);
        Set<String> parents =
                new HashSet<>(strings(about.getImportedKeys(null, schema, name), "PKTABLE_NAME", null, null));
        return new Table(name, columns, named, keys.size() == 1 ? keys.get(0) : "", parents);
    }

    private static List<String> strings(ResultSet rows, String column, String kind, String ending) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (rows) {
            while (rows.next()) {
                if (kind == null || rows.getString(kind).endsWith(ending)) {
                    strings.add(rows.getString(column));
                }
            }
        }
        return strings;
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
