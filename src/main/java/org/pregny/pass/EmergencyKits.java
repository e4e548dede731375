package org.pregny.pass;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where kits for an outage are made, and where it is written down afterwards what became of their numbers. */
@Service
public class EmergencyKits {

    private final KitStore store;
    private final KitEntryStore entries;
    private final KitMaking making;
    private final PassStore passes;
    private final PassLife life;
    private final KitSightings sightings;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    EmergencyKits(
            KitStore store,
            KitEntryStore entries,
            KitMaking making,
            PassStore passes,
            PassLife life,
            KitSightings sightings,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.entries = entries;
        this.making = making;
        this.passes = passes;
        this.life = life;
        this.sightings = sightings;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** One kit for each submission, however often it comes; two officers at once number theirs one after the other. */
    public EmergencyKit make(KitOrder order, Actor by) {
        try {
            return transaction.execute(t -> madeOr(order, by));
        } catch (DuplicateKeyException atOnce) {
            return transaction.execute(t -> madeOr(order, by));
        }
    }

    private EmergencyKit madeOr(KitOrder order, Actor by) {
        return store.bySubmission(order.submission()).orElseGet(() -> making.make(order, by));
    }

    public List<EmergencyKit> kits() {
        return store.all();
    }

    public EmergencyKit kit(UUID id) {
        return store.find(id).orElseThrow(EmergencyKits::notFound);
    }

    public List<KitNumber> numbersOf(EmergencyKit kit) {
        List<KitStore.Numbered> numbers = store.numbersOf(kit.id());
        Set<PassId> seen =
                sightings.seen(numbers.stream().map(KitStore.Numbered::pass).toList());
        Map<Integer, List<KitEntry>> written =
                entries.of(kit.id()).stream().collect(Collectors.groupingBy(KitEntry::running));
        return numbers.stream()
                .map(one -> new KitNumber(
                        one.running(),
                        one.pass(),
                        one.printedNumber(),
                        one.state(),
                        written.getOrDefault(one.running(), List.of()),
                        seen.contains(one.pass())))
                .toList();
    }

    /** Where this pass lies; empty for one that is of no kit. */
    public Optional<KitPlace> placeOf(PassId pass) {
        return store.kitOf(pass).flatMap(kit -> numbersOf(kit).stream()
                .filter(number -> number.pass().equals(pass))
                .map(number -> new KitPlace(kit, number))
                .findFirst());
    }

    /** Writes down all lines or none; one that says what is known already writes nothing. */
    public void write(UUID id, List<KitLine> lines, Actor by) {
        transaction.executeWithoutResult(t -> {
            EmergencyKit kit = store.lock(id).orElseThrow(EmergencyKits::notFound);
            Map<Integer, KitNumber> numbers =
                    numbersOf(kit).stream().collect(Collectors.toMap(KitNumber::running, Function.identity()));
            List<KitLine> news = lines.stream()
                    .filter(line -> isNew(line, numbers.get(line.running())))
                    .toList();
            mustHaveSeenTheLast(news, numbers);
            news.forEach(line -> write(kit, line, numbers.get(line.running()), by));
        });
    }

    private static boolean isNew(KitLine line, KitNumber number) {
        if (number == null) {
            throw notFound();
        }
        return number.entry() == null || !number.entry().handOut().equals(line.handOut());
    }

    private static void mustHaveSeenTheLast(List<KitLine> lines, Map<Integer, KitNumber> numbers) {
        List<Integer> changed = lines.stream()
                .filter(line -> numbers.get(line.running()).lastEntry() != line.seen())
                .map(KitLine::running)
                .toList();
        if (!changed.isEmpty()) {
            throw new KitEntriesChanged(changed);
        }
    }

    private void write(EmergencyKit kit, KitLine line, KitNumber number, Actor by) {
        entries.add(kit.id(), line, by.name(), clock.instant());
        events.publishEvent(new KitEvent.KitEntered(kit, line.running(), number.entry() != null, by));
    }

    /** Revokes what nobody got and closes the kit; of two who do so at once, the second finds it done. */
    public int voidUnused(UUID id, Actor by) {
        return transaction.execute(t -> {
            EmergencyKit kit = store.lock(id).orElseThrow(EmergencyKits::notFound);
            return kit.isClosed() ? 0 : close(kit, by);
        });
    }

    private int close(EmergencyKit kit, Actor by) {
        PassReason reason = PassReason.of(PassCause.UNUSED, Authority.officer(by));
        List<Pass> unused = numbersOf(kit).stream()
                .filter(number -> number.entry() == null)
                .map(number -> passes.lock(number.pass()).orElseThrow())
                .filter(pass -> pass.state().mayBecome(PassState.REVOKED))
                .toList();
        unused.forEach(pass -> life.change(pass, PassState.REVOKED, reason));
        store.close(kit.id(), null, by.name(), clock.instant());
        events.publishEvent(new KitEvent.KitClosed(kit, unused.size(), by));
        return unused.size();
    }

    static NotFound notFound() {
        return new NotFound("pass.kit.notFound");
    }
}
