package org.pregny.review;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** What happens alike to the tasks of every desk, from hand to hand and in time. */
public record DeskEvent(DeskTask task, What what, Map<String, String> facts, Actor actor) implements AuditedEvent {

    /** What can happen; the audit trail has words for each at each desk. */
    public enum What {
        /** Somebody took it. */
        CLAIMED("claimed"),
        /** Somebody gave it back. */
        RELEASED("released"),
        /** A lead gave it to somebody, or a deputy took it over. */
        ASSIGNED("assigned"),
        /** It was held for so long that it is everybody's again. */
        RETURNED("returned"),
        /** It went to another office; why is not told here. */
        HANDED_OVER("handedOver"),
        /** It was not done by its due time. */
        ESCALATED("escalated");

        private final String word;

        What(String word) {
            this.word = word;
        }

        /** As the audit trail calls it. */
        public String at(Desk desk) {
            return desk.word() + "." + word;
        }
    }

    public static DeskEvent claimed(DeskTask task, Actor by) {
        return new DeskEvent(task, What.CLAIMED, Map.of(), by);
    }

    public static DeskEvent released(DeskTask task, Actor by) {
        return new DeskEvent(task, What.RELEASED, Map.of(), by);
    }

    /** @param meant may be away */
    public static DeskEvent assigned(DeskTask task, String to, String meant, Actor by) {
        return new DeskEvent(task, What.ASSIGNED, Map.of("to", to, "for", meant), by);
    }

    public static DeskEvent returned(DeskTask task) {
        return new DeskEvent(task, What.RETURNED, Map.of("from", task.assignee()), Actor.SYSTEM);
    }

    public static DeskEvent handedOver(DeskTask task, Handover handover, Actor by) {
        return new DeskEvent(task, What.HANDED_OVER, Map.of("from", handover.from(), "to", handover.to()), by);
    }

    public static DeskEvent escalated(DeskTask task) {
        return new DeskEvent(task, What.ESCALATED, Map.of(), Actor.SYSTEM);
    }

    @Override
    public String action() {
        return what.at(task.desk());
    }

    @Override
    public UUID caseId() {
        return task.caseId();
    }

    @Override
    public UUID subjectId() {
        return task.taskId();
    }
}
