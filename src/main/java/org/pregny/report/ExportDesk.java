package org.pregny.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.application.ListAudience;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where reports leave the house: nothing does before it is written down who takes what, for whom and what for. */
@Service
public class ExportDesk {

    public static final int LATEST = 100;

    private final Map<ReportKind, ReportSource> sources;
    private final ExportStore store;
    private final EventCatalogue catalogue;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ExportDesk(
            List<ReportSource> sources,
            ExportStore store,
            EventCatalogue catalogue,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.sources = sources.stream().collect(Collectors.toMap(ReportSource::kind, Function.identity()));
        this.store = store;
        this.catalogue = catalogue;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /** @throws ExportRefused when the event has no such list, or a purpose is wanted and not told */
    @Transactional
    public Export register(ExportOrder order, Actor actor) {
        ExportOrder clean = checked(order);
        int rows = sources.get(clean.kind()).rows(clean);
        Export export = new Export(entropy.nextId(), clean, rows, actor.name(), clock.instant());
        store.add(export);
        events.publishEvent(new ReportExported(export));
        return export;
    }

    /** Writes what was registered, piece by piece. */
    public void write(Export export, OutputStream out) throws IOException {
        sources.get(export.order().kind()).write(export.order(), out);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Export> latest() {
        return store.latest(LATEST);
    }

    /** Whatever the event may stand in: its own, those of its whole process, and those of all. */
    @Transactional(readOnly = true)
    public List<Export> latest(String process, EventCode event) {
        return store.latest(process, event, LATEST);
    }

    private ExportOrder checked(ExportOrder order) {
        checkScope(order);
        if (!order.kind().formats().contains(order.format())) {
            throw new ExportRefused("format", "report.fault.format");
        }
        if (order.kind() == ReportKind.PARTICIPANTS
                && !order.audience().isFor(catalogue.event(order.event()).publication())) {
            throw new ExportRefused("audience", "report.fault.audience");
        }
        String purpose = CleanText.line(order.purpose());
        if (purpose.isEmpty() && order.namesPeople() && order.audience() != ListAudience.PUBLIC) {
            throw new ExportRefused("purpose", "report.fault.purpose");
        }
        if (purpose.length() > ExportOrder.LONGEST_PURPOSE) {
            throw new ExportRefused("purpose", "report.fault.purposeLong", ExportOrder.LONGEST_PURPOSE);
        }
        return new ExportOrder(
                order.scope(), order.kind(), order.format(), order.audience(), order.language(), purpose);
    }

    private void checkScope(ExportOrder order) {
        ReportScope scope = order.scope();
        if (!scope.process().isEmpty()) {
            catalogue.process(scope.process());
        }
        if (scope.event() != null) {
            catalogue.event(scope.event());
        } else if (!order.kind().goesOverEvents()) {
            throw new NotFound("report.notFound");
        }
    }
}
