package org.pregny.pass;

import java.util.List;
import org.pregny.kernel.Refusal;

/** Somebody else has written about these numbers meanwhile; nothing was written. */
public final class KitEntriesChanged extends Refusal {

    private final transient List<Integer> numbers;

    KitEntriesChanged(List<Integer> numbers) {
        super(Kind.CONFLICT, "pass.kit.fault.changed");
        this.numbers = List.copyOf(numbers);
    }

    public List<Integer> numbers() {
        return numbers;
    }
}
