package org.pregny.process.migration;

import java.util.List;
import org.pregny.kernel.Refusal;

/** The migration cannot be prepared or started like this. */
public final class MigrationRefused extends Refusal {

    private final transient List<PlanFault> faults;

    private MigrationRefused(Kind kind, String messageKey, List<PlanFault> faults) {
        super(kind, messageKey);
        this.faults = faults;
    }

    static MigrationRefused faulty(List<PlanFault> faults) {
        return new MigrationRefused(Kind.INVALID, "process.migration.fault.plan", List.copyOf(faults));
    }

    static MigrationRefused nothingMapped() {
        return new MigrationRefused(Kind.INVALID, "process.migration.fault.nothing", List.of());
    }

    static MigrationRefused anotherNumber() {
        return new MigrationRefused(Kind.INVALID, "process.migration.fault.number", List.of());
    }

    /** It was started, stopped or planned otherwise meanwhile. */
    static MigrationRefused gone() {
        return new MigrationRefused(Kind.CONFLICT, "process.migration.fault.gone", List.of());
    }

    /** The cases of this version are on the move already. */
    static MigrationRefused another() {
        return new MigrationRefused(Kind.CONFLICT, "process.migration.fault.another", List.of());
    }

    /** What the engine has against the plan; empty if it is about something else. */
    public List<PlanFault> faults() {
        return faults;
    }
}
