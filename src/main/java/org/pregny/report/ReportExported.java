package org.pregny.report;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** Somebody took a report away in a file. */
record ReportExported(Export export) implements AuditedEvent {

    @Override
    public String action() {
        return "report.exported";
    }

    @Override
    public UUID caseId() {
        return null;
    }

    @Override
    public UUID subjectId() {
        return export.id();
    }

    @Override
    public Actor actor() {
        return Actor.staff(export.by());
    }

    @Override
    public Map<String, String> facts() {
        ExportOrder order = export.order();
        Map<String, String> facts = new TreeMap<>();
        if (order.event() != null) {
            facts.put("event", order.event().text());
        }
        if (!order.scope().process().isEmpty()) {
            facts.put("process", order.scope().process());
        }
        facts.put("report", order.kind().name());
        facts.put("format", order.format().name());
        facts.put("audience", order.audience().name());
        facts.put("language", order.language().tag());
        facts.put("rows", Integer.toString(export.rows()));
        return facts;
    }
}
