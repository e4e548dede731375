package org.pregny.application;

import java.util.Map;
import org.pregny.event.EventVersions;

/** What happens to an application because its event changes. */
interface ChangeEvent extends ApplicationEvents {

    /** The contact was told what changed. */
    record ApplicantToldOfChange(ApplicationId application, EventVersions versions) implements ChangeEvent {
        @Override
        public String action() {
            return "application.toldOfChange";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("versions", versions.text());
        }
    }

    /** The event was cancelled before a decision. */
    record ApplicationCancelled(ApplicationId application) implements ChangeEvent {
        @Override
        public String action() {
            return "application.cancelled";
        }
    }

    /** An approved person was told what changed. */
    record RepresentativeToldOfChange(
            ApplicationId application, RepresentativeId representative, EventVersions versions) implements ChangeEvent {
        @Override
        public String action() {
            return "application.representativeToldOfChange";
        }

        @Override
        public java.util.UUID subjectId() {
            return representative.uuid();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("versions", versions.text());
        }
    }
}
