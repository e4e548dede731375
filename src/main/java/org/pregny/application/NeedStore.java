package org.pregny.application;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pregny.event.EventCode;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people need by whoever met them: notes are only ever added, and the marks that gates and lists go by follow them. */
@Repository
class NeedStore {

    private final JdbcClient jdbc;

    NeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(RepresentativeId person, NeedNote note) {}

    /** Of two who note something of one person at once, the second waits for the first. */
    void hold(RepresentativeId person) {
        jdbc.sql("select id from representative where id = :person for update")
                .param("person", person.uuid())
                .query(UUID.class)
                .optional();
    }

    /** All that was said or noted of anybody's needs for the event. */
    void forget(EventCode event) {
        String people = " representative_id in (select r.id from representative r"
                + " join application a on a.id = r.application_id where a.event_code = :event)";
        jdbc.sql("delete from representative_need_note where" + people)
                .param("event", event.text())
                .update();
        jdbc.sql("update representative_need set accessibility = '', assisted = false"
                        + " where (accessibility <> '' or assisted = true) and" + people)
                .param("event", event.text())
                .update();
        jdbc.sql("update application_particulars set needs = '' where needs <> ''"
                        + " and application_id in (select id from application where event_code = :event)")
                .param("event", event.text())
                .update();
    }

    void add(RepresentativeId person, NeedNote note) {
        jdbc.sql("insert into representative_need_note (representative_id, need, words, noted_at, noted_by)"
                        + " values (:person, :need, :words, :at, :by)")
                .param("person", person.uuid())
                .param("need", note.need().name())
                .param("words", note.words())
                .param("at", SqlTime.of(note.at()))
                .param("by", note.by())
                .update();
        mark(person, note.need());
    }

    private void mark(RepresentativeId person, NeedNoted.Need need) {
        String column = need == NeedNoted.Need.ASSISTANCE ? "assisted" : "protected_participant";
        int marked = jdbc.sql("update representative_need set " + column + " = true where representative_id = :person")
                .param("person", person.uuid())
                .update();
        if (marked == 0) {
            jdbc.sql("insert into representative_need (representative_id, accessibility, visa_letter, travel_support,"
                            + " protected_participant, publication, assisted)"
                            + " values (:person, '', false, false, :protected, '', :assisted)")
                    .param("person", person.uuid())
                    .param("protected", need == NeedNoted.Need.PROTECTION)
                    .param("assisted", need == NeedNoted.Need.ASSISTANCE)
                    .update();
        }
    }

    /** The oldest first; who has none is not in it. */
    Map<RepresentativeId, List<NeedNote>> notesOf(Collection<RepresentativeId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select representative_id, need, words, noted_at, noted_by from representative_need_note"
                        + " where representative_id in (:people) order by noted_at, id")
                .param("people", people.stream().map(RepresentativeId::uuid).toList())
                .query((row, n) -> new Row(
                        new RepresentativeId(row.getObject("representative_id", UUID.class)),
                        new NeedNote(
                                NeedNoted.Need.valueOf(row.getString("need")),
                                row.getString("words"),
                                SqlTime.instant(row, "noted_at"),
                                row.getString("noted_by"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::person, LinkedHashMap::new, Collectors.mapping(Row::note, Collectors.toList())));
    }
}
