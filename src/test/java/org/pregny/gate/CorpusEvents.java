package org.pregny.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.pregny.event.Event;

/**
 * The events of the corpus: one over the night in which summer time ends, with a part that goes past midnight; one before it
 * whose pass admits to it, too; a strange one; one whose date is not firm; and one over the night in which summer time begins.
 */
final class CorpusEvents {

    static final Event AUTUMN = event("""
            {"code": "autumn", "number": 901, "firstDay": "2017-10-28", "lastDay": "2017-10-30", "dateStatus": "CONFIRMED",
             "admitsTo": ["autumn"], "seats": {"shared": 30, "note": {"en": "The gallery is open."}},
             "segments": [
               {"code": "opening", "title": {"en": "Opening"}, "starts": "2017-10-28T10:00:00", "ends": "2017-10-28T13:00:00"},
               {"code": "second", "title": {"en": "Second"}, "starts": "2017-10-28T15:00:00", "ends": "2017-10-28T18:00:00"},
               {"code": "third", "title": {"en": "Third"}, "starts": "2017-10-29T10:00:00", "ends": "2017-10-29T13:00:00"},
               {"code": "night", "title": {"en": "Night"}, "starts": "2017-10-29T22:00:00", "ends": "2017-10-30T01:00:00"},
               {"code": "last", "title": {"en": "Last"}, "starts": "2017-10-30T10:00:00", "ends": "2017-10-30T13:00:00"}],
             "accessPoints": [
               {"code": "gate", "kind": "GATE", "zone": "perimeter", "name": {"en": "Gate"}, "passTypes": ["SPECIAL_EVENT_PASS"]},
               {"code": "north", "kind": "GATE", "zone": "perimeter", "name": {"en": "North"}, "passTypes": ["GROUNDS_PASS"]},
               {"code": "door", "kind": "DOOR", "zone": "building", "name": {"en": "Door"}, "passTypes": ["SPECIAL_EVENT_PASS"],
                "segments": ["opening", "third", "night"]},
               {"code": "room", "kind": "ROOM", "zone": "room", "name": {"en": "Room"},
                "passTypes": ["SPECIAL_EVENT_PASS", "SECONDARY_PASS"]}]""");

    static final Event BEFORE = event("""
            {"code": "before", "number": 902, "firstDay": "2017-10-26", "lastDay": "2017-10-27", "dateStatus": "CONFIRMED",
             "admitsTo": ["before", "autumn"],
             "segments": [
               {"code": "day1", "title": {"en": "Day 1"}, "starts": "2017-10-26T10:00:00", "ends": "2017-10-26T18:00:00"},
               {"code": "day2", "title": {"en": "Day 2"}, "starts": "2017-10-27T10:00:00", "ends": "2017-10-27T18:00:00"}],
             "accessPoints": [
               {"code": "gate", "kind": "GATE", "zone": "perimeter", "name": {"en": "Gate"}, "passTypes": ["SPECIAL_EVENT_PASS"]}]""");

    static final Event STRANGE = event("""
            {"code": "strange", "number": 903, "firstDay": "2017-10-28", "lastDay": "2017-10-30", "dateStatus": "CONFIRMED",
             "admitsTo": ["strange"], "segments": [], "accessPoints": []""");

    static final Event OPEN = event("""
            {"code": "open", "number": 904, "firstDay": "2017-10-29", "lastDay": "2017-10-29", "dateStatus": "TBC",
             "admitsTo": ["open", "autumn"], "segments": [], "accessPoints": [
               {"code": "gate", "kind": "GATE", "zone": "perimeter", "name": {"en": "Gate"}, "passTypes": ["SPECIAL_EVENT_PASS"]}]""");

    static final Event SPRING = event("""
            {"code": "spring", "number": 905, "firstDay": "2018-03-24", "lastDay": "2018-03-25", "dateStatus": "CONFIRMED",
             "admitsTo": ["spring"], "gateTerms": {"staleMinutes": 5}, "segments": [
               {"code": "early", "title": {"en": "Early"}, "starts": "2018-03-25T03:15:00", "ends": "2018-03-25T05:00:00"}],
             "accessPoints": [
               {"code": "hatch", "kind": "DOOR", "zone": "hall", "name": {"en": "Hatch"},
                "passTypes": ["SPECIAL_EVENT_PASS", "SECONDARY_PASS"], "segments": ["early"]}]""");

    static final List<Event> ALL = List.of(AUTUMN, BEFORE, STRANGE, OPEN, SPRING);

    private CorpusEvents() {}

    private static Event event(String facts) {
        String rest =
                ", \"type\": \"HEARING\", \"title\": {\"en\": \"An event\"}, \"venue\": {\"zone\": \"Europe/Zurich\"}}";
        try {
            return new ObjectMapper().findAndRegisterModules().readValue(facts + rest, Event.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
