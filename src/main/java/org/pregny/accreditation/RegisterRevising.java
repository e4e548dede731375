package org.pregny.accreditation;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Entropy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Makes a register's next version; the caller's transaction makes it whole or not at all. */
@Component
class RegisterRevising {

    private final RegisterVersionStore versions;
    private final RegisterLineStore lines;
    private final NameIndex index;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RegisterRevising(
            RegisterVersionStore versions,
            RegisterLineStore lines,
            NameIndex index,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.lines = lines;
        this.index = index;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /** Where a version comes from. */
    record Origin(Actor actor, String source, String digest, Integer undoes) {}

    /**
     * Carries out what was found to be different from the version before.
     *
     * @throws RegisterMeanwhileChanged when that is no longer the latest
     */
    RegisterVersion revise(String register, int before, RegisterDifference difference, Origin origin) {
        if (versions.latest(register) != before) {
            throw new RegisterMeanwhileChanged();
        }
        RegisterVersion made = new RegisterVersion(
                register,
                before + 1,
                clock.instant(),
                origin.actor().name(),
                origin.source(),
                origin.digest(),
                difference.size(),
                origin.undoes());
        number(made);
        close(difference, made);
        open(difference, made);
        events.publishEvent(new RegisterRevised(made, origin.actor()));
        return made;
    }

    private void number(RegisterVersion made) {
        try {
            versions.add(made);
        } catch (DuplicateKeyException quicker) {
            throw new RegisterMeanwhileChanged();
        }
    }

    private void close(RegisterDifference difference, RegisterVersion made) {
        List<String> gone = Stream.concat(
                        difference.removed().stream(),
                        difference.changed().stream().map(RegisterDifference.Change::before))
                .map(RegisterEntry::reference)
                .toList();
        List<UUID> ids = lines.ids(made.register(), gone);
        lines.close(ids, made.version());
        index.remove(ids);
    }

    private void open(RegisterDifference difference, RegisterVersion made) {
        Map<UUID, RegisterEntry> added = new LinkedHashMap<>();
        Stream.concat(difference.added().stream(), difference.changed().stream().map(RegisterDifference.Change::after))
                .forEach(entry -> added.put(entropy.nextId(), entry));
        lines.add(added, made.version());
        index(added);
    }

    private void index(Map<UUID, RegisterEntry> entries) {
        Map<String, Map<UUID, SearchKeys>> keys = new LinkedHashMap<>();
        entries.forEach((id, entry) -> keys.computeIfAbsent(entry.register(), r -> new LinkedHashMap<>())
                .put(id, SearchKeys.of(entry.known())));
        keys.forEach(index::add);
    }

    /** After an update that finds names in another way, or that came from before there was an index. */
    void renewKeys() {
        Map<UUID, RegisterEntry> outdated = lines.outdated(SearchKeys.EDITION);
        index.remove(outdated.keySet());
        index(outdated);
        lines.keyed(outdated.keySet(), SearchKeys.EDITION);
    }
}
