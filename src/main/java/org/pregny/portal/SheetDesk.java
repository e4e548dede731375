package org.pregny.portal;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pregny.kernel.Throttle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes people in from a spreadsheet: those in right rows come into the application when the applicant says so, all others
 * wait beside it until they are put right. No row is ever lost unasked.
 */
@Service
public class SheetDesk {

    /** Rows of one sheet. */
    public static final int MOST_ROWS = SheetReading.MOST_ROWS;

    private static final Duration KEPT = Duration.ofDays(60);

    private final DraftDesk drafts;
    private final SheetStore store;
    private final SheetReading reading;
    private final SheetWords words;
    private final SheetCheck check;
    private final Throttle throttle;
    private final PortalSettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SheetDesk(
            DraftDesk drafts,
            SheetStore store,
            SheetReading reading,
            SheetWords words,
            SheetCheck check,
            Throttle throttle,
            PortalSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.drafts = drafts;
        this.store = store;
        this.reading = reading;
        this.words = words;
        this.check = check;
        this.throttle = throttle;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Keeps the rows of a file, or of what was pasted, in place of those that waited.
     *
     * @throws org.pregny.kernel.SpreadsheetUnreadable when nothing can be made of it; what waited still waits
     */
    public void read(UUID draft, ApplicantSession session, byte[] content) {
        throttle.count("portal/sheets", draft.toString(), settings.sheets());
        Sheet sheet = reading.read(content);
        transaction.executeWithoutResult(t -> {
            drafts.locked(draft, session);
            store.put(draft, sheet, clock.instant());
        });
    }

    /** What waits beside a draft that the caller has been shown. */
    public Optional<CheckedSheet> waiting(Draft draft) {
        return store.of(draft.id()).map(sheet -> check.check(draft, sheet));
    }

    /** How many rows wait. */
    public int count(Draft draft) {
        return store.of(draft.id()).map(sheet -> sheet.rows().size()).orElse(0);
    }

    public void correct(UUID id, ApplicantSession session, Sheet.Corrections corrections) {
        transaction.executeWithoutResult(t -> {
            Draft draft = drafts.locked(id, session);
            corrected(draft, corrections).ifPresent(sheet -> keep(draft, sheet));
        });
    }

    /** Corrects, and takes everybody whose row is right then, as far as there are places: how many. */
    public int take(UUID id, ApplicantSession session, Sheet.Corrections corrections) {
        return transaction.execute(t -> {
            Draft draft = drafts.locked(id, session);
            return draft.isSubmitted()
                    ? 0
                    : corrected(draft, corrections)
                            .map(sheet -> taken(draft, sheet))
                            .orElse(0);
        });
    }

    private int taken(Draft draft, Sheet sheet) {
        List<SheetLine> rows = check.check(draft, sheet).takeable().stream()
                .map(CheckedSheet.Row::row)
                .toList();
        if (!rows.isEmpty()) {
            drafts.keep(draft, SheetCheck.with(draft.answers(), sheet, rows));
        }
        keep(draft, sheet.without(rows.stream().map(SheetLine::number).collect(Collectors.toSet())));
        return rows.size();
    }

    public void discard(UUID id, ApplicantSession session) {
        transaction.executeWithoutResult(
                t -> store.remove(drafts.locked(id, session).id()));
    }

    private Optional<Sheet> corrected(Draft draft, Sheet.Corrections corrections) {
        return store.of(draft.id()).map(sheet -> sheet.with(understood(corrections)));
    }

    private void keep(Draft draft, Sheet sheet) {
        if (sheet.rows().isEmpty()) {
            store.remove(draft.id());
        } else {
            store.put(draft.id(), sheet, clock.instant());
        }
    }

    private Sheet.Corrections understood(Sheet.Corrections corrections) {
        Map<Long, Map<String, String>> meant = new LinkedHashMap<>();
        corrections.typed().forEach((row, texts) -> meant.put(row, understood(texts)));
        return new Sheet.Corrections(meant, Set.copyOf(corrections.dropped()));
    }

    private Map<String, String> understood(Map<String, String> texts) {
        Map<String, String> meant = new LinkedHashMap<>();
        for (SheetColumn column : SheetColumn.answers()) {
            if (texts.containsKey(column.answer())) {
                String answer = words.answer(column, texts.get(column.answer()));
                meant.put(
                        column.answer(),
                        column == SheetColumn.DOCUMENT_LAST_FOUR ? SheetReading.lastFour(answer) : answer);
            }
        }
        return meant;
    }

    @Scheduled(fixedDelay = 24 * 3600 * 1000, initialDelay = 800 * 1000)
    void forget() {
        store.forget(clock.instant().minus(KEPT));
    }
}
