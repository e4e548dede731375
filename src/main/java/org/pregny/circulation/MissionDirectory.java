package org.pregny.circulation;

import java.util.List;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.DecodedText;
import org.pregny.kernel.Entropy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the President’s office keeps the offices of States and Observers that its lists are sent to. */
@Service
@Transactional
public class MissionDirectory {

    private final MissionStore store;
    private final Entropy entropy;
    private final ApplicationEventPublisher events;

    MissionDirectory(MissionStore store, Entropy entropy, ApplicationEventPublisher events) {
        this.store = store;
        this.entropy = entropy;
        this.events = events;
    }

    /** How many offices were taken in, and which rows had no address. */
    public record Taken(int offices, List<Long> leftOut) {}

    @Transactional(readOnly = true)
    public List<Mission> missions() {
        return store.all();
    }

    /**
     * Takes in a list in the place of the one before; lists that were circulated keep whom they went to.
     *
     * @throws CirculationRefused when no row has an address
     */
    public Taken replace(byte[] content, Actor by) {
        MissionSheet sheet = MissionSheet.read(DecodedText.of(content).text());
        if (sheet.offices().isEmpty()) {
            throw CirculationRefused.invalid("noAddress");
        }
        store.replace(sheet.offices().stream()
                .map(o -> new Mission(entropy.nextId(), o.state(), o.office(), o.email(), o.language()))
                .toList());
        events.publishEvent(new MissionsReplaced(new UUID(0, 0), sheet.offices().size(), by));
        return new Taken(sheet.offices().size(), sheet.leftOut());
    }

    /** The offices of today as the recipients of a list. */
    List<ListRecipient> recipientsOf(ListId list) {
        return store.all().stream()
                .map(m -> new ListRecipient(
                        entropy.nextId(), list, m.state(), m.office(), m.email(), m.language(), null, null, null))
                .toList();
    }
}
