package org.pregny.pass;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** What happens to a kit of emergency passes; never who got one. */
interface KitEvent extends AuditedEvent {

    EmergencyKit kit();

    @Override
    default UUID caseId() {
        return null;
    }

    @Override
    default UUID subjectId() {
        return kit().id();
    }

    @Override
    default Map<String, String> facts() {
        return ofKit(kit());
    }

    private static Map<String, String> ofKit(EmergencyKit kit) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("event", kit.event().text());
        facts.put("kit", Integer.toString(kit.number()));
        facts.put("passes", Integer.toString(kit.size()));
        return facts;
    }

    /** Passes were made for an outage. */
    record KitMade(EmergencyKit kit, Actor actor) implements KitEvent {
        @Override
        public String action() {
            return "pass.kitMade";
        }
    }

    /** It was written down, or corrected, who got a number. */
    record KitEntered(EmergencyKit kit, int running, boolean corrected, Actor actor) implements KitEvent {
        @Override
        public String action() {
            return corrected ? "pass.kitCorrected" : "pass.kitEntered";
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = ofKit(kit);
            facts.put("number", Integer.toString(running));
            return facts;
        }
    }

    /** Its event moved away from its day, or was cancelled. */
    record KitVoided(EmergencyKit kit, PassCause cause) implements KitEvent {
        @Override
        public String action() {
            return "pass.kitVoided";
        }

        @Override
        public Actor actor() {
            return Actor.SYSTEM;
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = ofKit(kit);
            facts.put("cause", cause.name());
            return facts;
        }
    }

    /** It is not known any more who got its passes. */
    record KitHoldersForgotten(EmergencyKit kit) implements KitEvent {
        @Override
        public String action() {
            return "pass.kitForgotten";
        }

        @Override
        public Actor actor() {
            return Actor.SYSTEM;
        }
    }

    /** What nobody had got by then was voided. */
    record KitClosed(EmergencyKit kit, int voided, Actor actor) implements KitEvent {
        @Override
        public String action() {
            return "pass.kitClosed";
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = ofKit(kit);
            facts.put("voided", Integer.toString(voided));
            return facts;
        }
    }
}
