package org.pregny.accreditation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pregny.kernel.NotFound;

/** Reads what organisations said of themselves: one row for each name in another language. */
final class OrganisationRows {

    private OrganisationRows() {}

    /** The organisation of the first row, with the names that stand in rows of its own. */
    static Organisation first(ResultSet row) throws SQLException {
        return file(row, false).organisation();
    }

    static OrganisationFile file(ResultSet row) throws SQLException {
        return file(row, true);
    }

    /** Each with the names that stand in rows of its own. */
    static Map<OrganisationId, Organisation> all(ResultSet row) throws SQLException {
        Map<OrganisationId, Organisation> all = new LinkedHashMap<>();
        while (row.next()) {
            Organisation bare = organisation(row, List.of());
            Organisation soFar = all.getOrDefault(bare.id(), bare);
            List<TranslatedName> names = new ArrayList<>(soFar.claim().names());
            if (row.getString("other_name") != null) {
                names.add(new TranslatedName(row.getString("language"), row.getString("other_name")));
            }
            all.put(bare.id(), bare.named(names));
        }
        return all;
    }

    private static OrganisationFile file(ResultSet row, boolean asked) throws SQLException {
        Organisation bare = null;
        EventStanding standing = EventStanding.GOOD;
        List<TranslatedName> names = new ArrayList<>();
        Set<OrganisationId> rows = new LinkedHashSet<>();
        while (row.next()) {
            if (bare == null) {
                bare = organisation(row, List.of());
                standing = asked && row.getInt("removed") > 0 ? EventStanding.REMOVED : EventStanding.GOOD;
            }
            rows.add(new OrganisationId(row.getObject("id", UUID.class)));
            if (row.getString("other_name") != null) {
                names.add(new TranslatedName(row.getString("language"), row.getString("other_name")));
            }
        }
        if (bare == null) {
            throw new NotFound("accreditation.organisation.notFound");
        }
        return new OrganisationFile(bare.named(names), List.copyOf(rows), standing);
    }

    static Organisation organisation(ResultSet row, List<TranslatedName> names) throws SQLException {
        UUID profile = row.getObject("profile", UUID.class);
        OrganisationClaim claim = new OrganisationClaim(
                row.getString("name"),
                row.getString("country"),
                row.getString("category"),
                row.getString("basis"),
                row.getString("reference"),
                names,
                row.getString("acronym"),
                row.getString("website"));
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                claim,
                profile == null ? null : new ProfileId(profile));
    }
}
