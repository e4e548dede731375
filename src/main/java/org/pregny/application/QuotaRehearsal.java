package org.pregny.application;

import java.util.Map;

/** Goes through approvals one after another as they would be made, and counts who would wait; nothing is kept. */
public final class QuotaRehearsal {

    /** One application: as what its people count, and how many of them there are to decide on. */
    record Wish(Party party, int people) {}

    private static final Wish NOTHING_LIMITED = new Wish(null, 0);

    private final Occupancy occupancy;
    private final Map<ApplicationId, Wish> wishes;

    QuotaRehearsal(Occupancy occupancy, Map<ApplicationId, Wish> wishes) {
        this.occupancy = occupancy;
        this.wishes = wishes;
    }

    /** How many of the application would wait if all of it were approved now. */
    public int wouldWait(ApplicationId id) {
        Wish wish = wishes.getOrDefault(id, NOTHING_LIMITED);
        int placed = 0;
        while (placed < wish.people() && occupancy.oneMore(wish.party()).isWithin()) {
            occupancy.take(wish.party(), 1);
            placed++;
        }
        return wish.people() - placed;
    }

    /** The application is left out after all, because so many would wait: its places are there for the next. */
    public void takeBack(ApplicationId id, int waiting) {
        Wish wish = wishes.getOrDefault(id, NOTHING_LIMITED);
        if (wish.people() > waiting) {
            occupancy.take(wish.party(), waiting - wish.people());
        }
    }
}
