package org.pregny.portal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * People from a spreadsheet who are not in the application yet.
 *
 * @param id of this sheet: another one makes other people
 * @param unread headings of columns that nothing was made of
 * @param headed whether it had headings; else the columns were taken in the order of the template
 * @param shortened rows where a whole number of a document stood, of which only the end was kept
 */
public record Sheet(UUID id, List<SheetLine> rows, List<String> unread, boolean headed, List<Long> shortened) {

    /** In each row the texts that were typed anew, by names of answers; some rows are taken out. */
    public record Corrections(Map<Long, Map<String, String>> typed, Set<Long> dropped) {

        public static final Corrections NONE = new Corrections(Map.of(), Set.of());
    }

    Sheet with(Corrections corrections) {
        return keeping(row -> corrections.dropped().contains(row.number())
                ? null
                : row.with(corrections.typed().getOrDefault(row.number(), Map.of())));
    }

    Sheet without(Set<Long> taken) {
        return keeping(row -> taken.contains(row.number()) ? null : row);
    }

    private Sheet keeping(UnaryOperator<SheetLine> change) {
        List<SheetLine> left =
                rows.stream().map(change).filter(row -> row != null).toList();
        return new Sheet(id, left, unread, headed, shortened);
    }

    /** The key in the draft of whoever stands in a row: the same each time. */
    String personKey(SheetLine row) {
        return UUID.nameUUIDFromBytes((id + "/" + row.number()).getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .toString()
                .substring(0, 8);
    }
}
