package org.pregny.accreditation;

import java.time.LocalDate;
import java.util.Map;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Entropy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a register gets the lines that were decided here and came in no file. A new file neither takes them away nor doubles
 * them, and thousands can be entered at once: they make no version of the register.
 */
@Service
@Transactional
public class RegisterGrants {

    private final RegisterLineStore lines;
    private final NameIndex index;
    private final Entropy entropy;
    private final ApplicationEventPublisher events;

    RegisterGrants(RegisterLineStore lines, NameIndex index, Entropy entropy, ApplicationEventPublisher events) {
        this.lines = lines;
        this.index = index;
        this.entropy = entropy;
        this.events = events;
    }

    /** Known by its reference; a second time nothing happens. */
    public void enter(RegisterEntry entry, Actor actor) {
        if (lines.isGranted(entry.register(), entry.reference())) {
            return;
        }
        var id = entropy.nextId();
        lines.grant(id, entry);
        index.add(entry.register(), Map.of(id, SearchKeys.of(entry.known())));
        events.publishEvent(
                new RegisterLineStated(entry.register(), entry.reference(), entry.status(), entry.validUntil(), actor));
    }

    /** The line says this from now on. Repeatable. */
    public void restate(String register, String reference, RegisterStatus status, LocalDate validUntil, Actor actor) {
        lines.restate(register, reference, status, validUntil);
        events.publishEvent(new RegisterLineStated(register, reference, status, validUntil, actor));
    }
}
