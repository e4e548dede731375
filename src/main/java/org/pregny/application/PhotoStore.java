package org.pregny.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Developed photos; one that no application took up is forgotten in time. */
@Repository
class PhotoStore {

    private final JdbcClient jdbc;

    PhotoStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, byte[] jpeg, Instant now) {
        jdbc.sql("insert into photo (id, jpeg, uploaded_at) values (:id, :jpeg, :now)")
                .param("id", id)
                .param("jpeg", jpeg)
                .param("now", SqlTime.of(now))
                .update();
    }

    /** True for a photo that is there and belongs to nobody yet: another person's photo cannot be taken up. */
    boolean isFree(UUID id) {
        return jdbc.sql("select count(*) from photo p where p.id = :id"
                                + " and not exists (select 1 from representative r where r.photo_id = p.id)")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The photo whose id was typed or posted; empty for anything that is no id. */
    Optional<byte[]> find(String typedId) {
        try {
            return find(UUID.fromString(typedId));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    Optional<byte[]> find(UUID id) {
        return jdbc.sql("select jpeg from photo where id = :id")
                .param("id", id)
                .query((row, n) -> row.getBytes("jpeg"))
                .optional();
    }

    /** As it stands in an application, or stood or is to stand there by a change. */
    Optional<SubmittedPhoto> submitted(UUID id) {
        return jdbc.sql("""
                select p.jpeg, r.id as person, r.application_id from photo p join representative r on r.id = coalesce(
                    (select o.id from representative o where o.photo_id = p.id limit 1),
                    (select f.person_id from amendment_field f
                        where f.field = 'PHOTO' and :text in (f.before_value, f.after_value) limit 1))
                where p.id = :id""")
                .param("id", id)
                .param("text", id.toString())
                .query((row, n) -> new SubmittedPhoto(
                        new ApplicationId(row.getObject("application_id", UUID.class)),
                        new RepresentativeId(row.getObject("person", UUID.class)),
                        row.getBytes("jpeg")))
                .optional();
    }

    /** What a photo was before a change, or is to be after it, is used, too. */
    int forgetUnused(Instant before) {
        return jdbc.sql("""
                delete from photo where uploaded_at < :before
                and not exists (select 1 from representative r where r.photo_id = photo.id)
                and not exists (select 1 from amendment_field f where f.field = 'PHOTO'
                    and cast(photo.id as varchar(36)) in (f.before_value, f.after_value))""").param("before", SqlTime.of(before)).update();
    }
}
