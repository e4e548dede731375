package org.pregny.run;

import java.util.Map;
import org.pregny.kernel.Actor;

/** Cases that one member of staff acts on together, in their name and by the rules that hold for them. */
public interface Run {

    RunId id();

    /** By sign-in name. */
    String openedBy();

    RunState state();

    /** With what its lines in the audit trail begin. */
    String trail();

    /** What is done with its cases, as codes; nothing that names anybody. */
    Map<String, String> facts();

    default boolean isBeforehand() {
        return state().isBeforehand();
    }

    default boolean isRunning() {
        return state() == RunState.RUNNING;
    }

    default boolean isOf(String signInName) {
        return openedBy().equals(signInName);
    }

    /** In whose name everything is done. */
    default Actor actor() {
        return Actor.staff(openedBy());
    }
}
