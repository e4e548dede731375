package org.pregny.accreditation;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pregny.event.EventCode;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What organisations said of themselves, once for each application; none is ever changed. */
@Repository
class AccreditationStore {

    /** A statement takes so many parameters and not many more. */
    private static final int MOST_AT_ONCE = 1000;

    /** The row that is asked for comes first. */
    private static final String FILE = """
            select o.*, n.language, n.name as other_name, case when o.id = own.id then 0 else 1 end as turn,
                case when exists (select 1 from organisation_removal r
                    join organisation removed on removed.id = r.organisation_id
                    where r.event_code = :event and r.lifted_at is null and (own.name_key = removed.name_key
                        or (own.reference <> '' and own.reference = removed.reference and own.basis = removed.basis))
                    ) then 1 else 0 end as removed
            from (
                select id from organisation where id = :id
                union
                select other.id from organisation mine join organisation_profile p on p.id = mine.profile
                    join organisation other on other.profile = coalesce(p.merged_into, p.id) where mine.id = :id
                union
                select other.id from organisation mine join organisation_profile p on p.id = mine.profile
                    join organisation_profile q on q.merged_into = coalesce(p.merged_into, p.id)
                    join organisation other on other.profile = q.id where mine.id = :id) known
                join organisation o on o.id = known.id
                join organisation own on own.id = :id
                left join organisation_claimed_name n on n.organisation = o.id and o.id = own.id
            order by turn, n.language, o.registered_at, o.id""";

    private final JdbcClient jdbc;

    AccreditationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Organisation organisation, Instant now) {
        OrganisationClaim claim = organisation.claim();
        jdbc.sql("""
                insert into organisation (id, name, name_key, country, category, basis, reference, registered_at, acronym,
                    website, profile)
                values (:id, :name, :key, :country, :category, :basis, :reference, :now, :acronym, :website, :profile)""")
                .param("id", organisation.id().uuid())
                .param("name", claim.name())
                .param("key", CleanText.key(claim.name()))
                .param("country", claim.country())
                .param("category", claim.category())
                .param("basis", claim.basis())
                .param("reference", claim.reference())
                .param("now", SqlTime.of(now))
                .param("acronym", claim.acronym())
                .param("website", claim.website())
                .param("profile", organisation.profile().uuid())
                .update();
        claim.names().forEach(name -> jdbc.sql(
                        "insert into organisation_claimed_name (organisation, language, name) values (:id, :language, :name)")
                .param("id", organisation.id().uuid())
                .param("language", name.language())
                .param("name", name.name())
                .update());
    }

    Organisation organisation(OrganisationId id) {
        return jdbc.sql("select o.*, n.language, n.name as other_name from organisation o"
                        + " left join organisation_claimed_name n on n.organisation = o.id where o.id = :id"
                        + " order by n.language")
                .param("id", id.uuid())
                .query((ResultSetExtractor<Organisation>) OrganisationRows::first);
    }

    /** The same with all rows of the same profile, and whether it is removed from the event. */
    OrganisationFile file(OrganisationId id, EventCode event) {
        return jdbc.sql(FILE)
                .param("id", id.uuid())
                .param("event", event.text())
                .query((ResultSetExtractor<OrganisationFile>) OrganisationRows::file);
    }

    Map<OrganisationId, Organisation> organisations(Collection<OrganisationId> ids) {
        Map<OrganisationId, Organisation> found = new HashMap<>();
        List<UUID> all = ids.stream().map(OrganisationId::uuid).distinct().toList();
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            found.putAll(jdbc.sql("select o.*, n.language, n.name as other_name from organisation o"
                            + " left join organisation_claimed_name n on n.organisation = o.id"
                            + " where o.id in (:ids) order by o.id, n.language")
                    .param("ids", all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE)))
                    .query((ResultSetExtractor<Map<OrganisationId, Organisation>>) OrganisationRows::all));
        }
        return found;
    }

    /** All that an organisation said of itself when it claimed this basis, under whichever of its profiles. */
    List<OrganisationId> claiming(ProfileId speaking, String basis) {
        return jdbc.sql("select o.id from organisation o join organisation_profile p on p.id = o.profile"
                        + " where coalesce(p.merged_into, p.id) = :speaking and o.basis = :basis order by o.id")
                .param("speaking", speaking.uuid())
                .param("basis", basis)
                .query((row, n) -> new OrganisationId(row.getObject("id", UUID.class)))
                .list();
    }

    /** All that an organisation said of itself, under whichever of its profiles. */
    List<OrganisationId> rowsOf(ProfileId speaking) {
        return jdbc.sql("select id from organisation where profile = :speaking or profile in"
                        + " (select id from organisation_profile where merged_into = :speaking) order by id")
                .param("speaking", speaking.uuid())
                .query((row, n) -> new OrganisationId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The profile that speaks for each of these. */
    Map<OrganisationId, ProfileId> profileIds(Collection<OrganisationId> ids) {
        Map<OrganisationId, ProfileId> found = new HashMap<>();
        List<UUID> all = ids.stream().map(OrganisationId::uuid).toList();
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            jdbc.sql("select o.id, coalesce(p.merged_into, p.id) as speaking from organisation o"
                            + " join organisation_profile p on p.id = o.profile where o.id in (:ids)")
                    .param("ids", all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE)))
                    .query((RowCallbackHandler) row -> found.put(
                            new OrganisationId(row.getObject("id", UUID.class)),
                            new ProfileId(row.getObject("speaking", UUID.class))));
        }
        return found;
    }

    /** Those from before there were profiles. */
    List<Organisation> withoutProfile() {
        return jdbc.sql("select * from organisation where profile is null order by registered_at")
                .query((row, n) -> OrganisationRows.organisation(row, List.of()))
                .list();
    }

    void link(OrganisationId id, ProfileId profile) {
        jdbc.sql("update organisation set profile = :profile where id = :id")
                .param("profile", profile.uuid())
                .param("id", id.uuid())
                .update();
    }

    /** What was claimed under this profile and those it speaks for, the newest first. */
    List<ClaimedBasis> claims(ProfileId profile) {
        return jdbc.sql("""
                select basis, reference, max(registered_at) as claimed_at from organisation
                where profile = :profile or profile in (select id from organisation_profile where merged_into = :profile)
                group by basis, reference order by max(registered_at) desc, basis, reference""")
                .param("profile", profile.uuid())
                .query((row, n) -> new ClaimedBasis(
                        row.getString("basis"), row.getString("reference"), SqlTime.instant(row, "claimed_at")))
                .list();
    }
}
