package org.pregny.application;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** What an applicant changes; fields are named, what stands in them is not. */
public interface AmendmentEvent extends AuditedEvent {

    Amendment amendment();

    @Override
    default UUID caseId() {
        return amendment().application().uuid();
    }

    @Override
    default UUID subjectId() {
        return amendment().onlyPerson().map(RepresentativeId::uuid).orElseGet(this::caseId);
    }

    @Override
    default Actor actor() {
        return Actor.APPLICANT;
    }

    @Override
    default Map<String, String> facts() {
        String fields = amendment().fields().stream()
                .map(f -> f.address().field().name())
                .distinct()
                .collect(Collectors.joining(" "));
        return Map.of("amendment", amendment().id().toString(), "fields", fields);
    }

    /** The applicant asks for a change of what was decided. */
    record ChangeRequested(Amendment amendment) implements AmendmentEvent {
        @Override
        public String action() {
            return "application.changeRequested";
        }
    }

    /** A wish for a change was agreed to, refused or dropped. */
    record ChangeRequestSettled(Amendment amendment, Amendment.State state, Actor actor) implements AmendmentEvent {
        @Override
        public String action() {
            return switch (state) {
                case MADE -> "application.changeAgreed";
                case REFUSED -> "application.changeRefused";
                default -> "application.changeDropped";
            };
        }
    }

    /** Fields of the application are other than before. */
    record ApplicationAmended(Amendment amendment, Actor actor) implements AmendmentEvent {
        @Override
        public String action() {
            return "application.amended";
        }
    }
}
