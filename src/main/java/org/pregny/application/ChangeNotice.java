package org.pregny.application;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.pregny.correspondence.Letter;
import org.pregny.correspondence.Recipient;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.event.EventChange;
import org.pregny.event.EventVersions;
import org.pregny.event.SegmentSet;
import org.pregny.kernel.Language;

/** A letter that tells what changed of an event; the same versions told to the same reader are the same letter. */
public interface ChangeNotice extends Letter {

    /** What the change means for the reader; the templates have words for each. */
    enum Meaning {
        UNDER_REVIEW,
        ON_WAITING_LIST,
        NEW_PASS,
        SAME_PASS,
        NEW_SECONDARY,
        SAME_SECONDARY,
        GROUNDS_PASS,
        WAITING,
        CANCELLED
    }

    ApplicationCase about();

    Event event();

    /** Empty when the event is cancelled and nothing is left to go to. */
    List<EventChange> changes();

    Meaning meaning();

    /** Who is told: an application or a person. */
    UUID reader();

    /** The versions that the reader knows with this letter. */
    EventVersions versions();

    @Override
    default String template() {
        return changes().isEmpty() ? "eventCancelled" : "eventChanged";
    }

    @Override
    default String key() {
        UUID told = UUID.nameUUIDFromBytes(versions().text().getBytes(StandardCharsets.UTF_8));
        return template() + "/" + reader() + "/" + told;
    }

    @Override
    default UUID caseId() {
        return about().application().id().uuid();
    }

    @Override
    default Language language() {
        return about().application().language();
    }

    default String number() {
        return about().application().number();
    }

    /** The number of the pass that comes with the letter, or null. */
    default String passNumber() {
        return null;
    }

    /** Where the reader goes in. */
    default List<AccessPoint> accessPoints() {
        return List.of();
    }

    /** What of the event the reader is approved for. */
    default SegmentSet segments() {
        return SegmentSet.WHOLE;
    }

    default String readerName() {
        return recipient().name();
    }

    default boolean means(String wanted) {
        return meaning().name().equals(wanted);
    }

    /** To the contact of an application that is not decided yet; without changes, the event is cancelled. */
    record ToContact(ApplicationCase about, Event event, List<EventChange> changes, EventVersions versions)
            implements ChangeNotice {
        @Override
        public Meaning meaning() {
            return Meaning.UNDER_REVIEW;
        }

        @Override
        public UUID reader() {
            return caseId();
        }

        @Override
        public Recipient recipient() {
            return new Recipient(
                    about.application().contactName(), about.application().contactEmail());
        }
    }

    /** To a person on the waiting list; without changes, the event is cancelled. */
    record ToWaiting(
            Representative person,
            ApplicationCase about,
            Event event,
            List<EventChange> changes,
            EventVersions versions)
            implements ChangeNotice {
        @Override
        public Meaning meaning() {
            return Meaning.ON_WAITING_LIST;
        }

        @Override
        public UUID reader() {
            return person.id().uuid();
        }

        @Override
        public Recipient recipient() {
            return new Recipient(person.nameOnId(), person.email());
        }
    }
}
