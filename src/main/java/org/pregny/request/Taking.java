package org.pregny.request;

import java.util.Map;
import java.util.TreeMap;
import org.pregny.kernel.Actor;

/** A step as it is taken: by whom, why, and what else explains it. */
record Taking(RequestStep step, Actor by, RequestReason reason, String words, String about, Integer dmnVersion) {

    static Taking of(RequestStep step, Actor by) {
        return new Taking(step, by, null, "", "", null);
    }

    static Taking bySystem(RequestStep step) {
        return of(step, Actor.SYSTEM);
    }

    Taking because(RequestReason why, String text) {
        return new Taking(step, by, why, text, about, dmnVersion);
    }

    Taking saying(String text) {
        return new Taking(step, by, reason, text, about, dmnVersion);
    }

    Taking about(String what) {
        return new Taking(step, by, reason, words, what, dmnVersion);
    }

    Taking byTable(int version) {
        return new Taking(step, by, reason, words, about, version);
    }

    /** Codes only: what people wrote stays out of the audit trail. */
    Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        if (reason != null) {
            facts.put("reason", reason.name());
        }
        if (!about.isEmpty()) {
            facts.put("about", about);
        }
        if (dmnVersion != null) {
            facts.put("table", dmnVersion.toString());
        }
        return facts;
    }
}
