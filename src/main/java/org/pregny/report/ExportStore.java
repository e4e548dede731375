package org.pregny.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.pregny.application.ListAudience;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of what was taken away; they are only ever added. */
@Repository
class ExportStore {

    private final JdbcClient jdbc;

    ExportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Export export) {
        ExportOrder order = export.order();
        jdbc.sql("""
                insert into report_export (id, process_code, event_code, kind, format, audience, language, purpose, row_count,
                    exported_by, exported_at)
                values (:id, :process, :event, :kind, :format, :audience, :language, :purpose, :rows, :by, :at)""")
                .param("id", export.id())
                .param("process", order.scope().process())
                .param("event", order.scope().eventCode())
                .param("kind", order.kind().name())
                .param("format", order.format().name())
                .param("audience", order.audience().name())
                .param("language", order.language().tag())
                .param("purpose", order.purpose())
                .param("rows", export.rows())
                .param("by", export.by())
                .param("at", SqlTime.of(export.at()))
                .update();
    }

    List<Export> latest(int limit) {
        return jdbc.sql("select * from report_export order by exported_at desc, id limit :limit")
                .param("limit", limit)
                .query(ExportStore::export)
                .list();
    }

    /** Of the event, of its whole process, and of all. */
    List<Export> latest(String process, EventCode event, int limit) {
        return jdbc.sql("select * from report_export where event_code = :event or event_code is null"
                        + " and process_code in ('', :process) order by exported_at desc, id limit :limit")
                .param("event", event.text())
                .param("process", process)
                .param("limit", limit)
                .query(ExportStore::export)
                .list();
    }

    private static Export export(ResultSet row, int n) throws SQLException {
        ExportOrder order = new ExportOrder(
                scope(row),
                ReportKind.valueOf(row.getString("kind")),
                ReportFormat.valueOf(row.getString("format")),
                ListAudience.valueOf(row.getString("audience")),
                Language.ofTag(row.getString("language")).orElseThrow(),
                row.getString("purpose"));
        return new Export(
                row.getObject("id", UUID.class),
                order,
                row.getInt("row_count"),
                row.getString("exported_by"),
                SqlTime.instant(row, "exported_at"));
    }

    private static ReportScope scope(ResultSet row) throws SQLException {
        String event = row.getString("event_code");
        return new ReportScope(row.getString("process_code"), event == null ? null : EventCode.of(event));
    }
}
