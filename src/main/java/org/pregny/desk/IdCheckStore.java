package org.pregny.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.pregny.event.EventCode;
import org.pregny.kernel.DocumentType;
import org.pregny.kernel.Seal;
import org.pregny.kernel.SqlTime;
import org.pregny.pass.PassId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every ID check is a row, the refused ones too; only who came as a proxy is forgotten later. */
@Repository
class IdCheckStore {

    private static final String COLUMNS = "pass_id, document, name_matches, photo, note, hours, proxy_name,"
            + " proxy_signed, proxy_signature, supervision, checked_by, checked_at";

    private static final String PURPOSE = "proxy-signature";

    private final JdbcClient jdbc;
    private final Seal seal;

    /** What the desks did in some minutes. */
    record Served(int people, int officers, Instant earliest) {
        Instant first(Instant otherwise) {
            return earliest == null ? otherwise : earliest;
        }
    }

    IdCheckStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Rows have the order in which they were written. */
    void add(CheckedId checked, EventCode event) {
        IdCheck check = checked.check();
        jdbc.sql("insert into desk_check (" + COLUMNS + ", event_code) values (:pass, :document, :name, :photo,"
                        + " :note, :hours, :proxyName, :proxySigned, :signature, :supervision, :by, :at, :event)")
                .param("pass", checked.pass().uuid())
                .param("document", check.document().name())
                .param("name", check.nameMatches())
                .param("photo", check.photo().name())
                .param("note", check.note())
                .param("hours", check.hours() == null ? null : check.hours().name())
                .param("proxyName", check.proxy() == null ? null : check.proxy().name())
                .param("proxySigned", check.proxy() == null ? null : signature(check) != null)
                .param("signature", signature(check) == null ? null : sealed(checked.pass(), signature(check)))
                .param("supervision", check.supervision())
                .param("by", checked.officer())
                .param("at", SqlTime.of(checked.at()))
                .param("event", event.text())
                .update();
    }

    private static ProxySignature signature(IdCheck check) {
        return check.proxy() == null ? null : check.proxy().signature();
    }

    private byte[] sealed(PassId pass, ProxySignature signature) {
        return seal.seal(PURPOSE, pass.toString(), signature.bytes());
    }

    private ProxySignature opened(PassId pass, byte[] sealed) {
        return sealed == null ? null : ProxySignature.of(seal.open(PURPOSE, pass.toString(), sealed));
    }

    /** Of all these versions of a pass, the first one first. */
    List<CheckedId> of(Collection<PassId> passes) {
        return jdbc.sql("select " + COLUMNS + " from desk_check where pass_id in (:passes) order by id")
                .param("passes", passes.stream().map(PassId::uuid).toList())
                .query(this::checked)
                .list();
    }

    /** Who was served lately: how many, by how many officers, and since when. */
    Served servedSince(EventCode event, Instant since) {
        return jdbc.sql("select count(*) as people, count(distinct checked_by) as officers, min(checked_at) as earliest"
                        + " from desk_check where event_code = :event and checked_at > :since and name_matches"
                        + " and photo <> 'DIFFERS'")
                .param("event", event.text())
                .param("since", SqlTime.of(since))
                .query((row, n) ->
                        new Served(row.getInt("people"), row.getInt("officers"), SqlTime.instant(row, "earliest")))
                .single();
    }

    /** A proxy's name and signature are kept until the event has been over for a while; that there was one stays. */
    int forgetProxies(EventCode event) {
        return jdbc.sql("update desk_check set proxy_name = '', proxy_signature = null where event_code = :event"
                        + " and (proxy_name <> '' or proxy_signature is not null)")
                .param("event", event.text())
                .update();
    }

    private CheckedId checked(ResultSet row, int n) throws SQLException {
        PassId pass = new PassId(row.getObject("pass_id", UUID.class));
        String hours = row.getString("hours");
        String proxy = row.getString("proxy_name");
        IdCheck check = new IdCheck(
                DocumentType.valueOf(row.getString("document")),
                row.getBoolean("name_matches"),
                PhotoMatch.valueOf(row.getString("photo")),
                row.getString("note"),
                hours == null ? null : HoursReason.valueOf(hours),
                proxy == null ? null : new Proxy(proxy, opened(pass, row.getBytes("proxy_signature"))),
                row.getString("supervision"));
        Instant at = SqlTime.instant(row, "checked_at");
        return new CheckedId(pass, check, row.getString("checked_by"), at);
    }
}
