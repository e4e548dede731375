package org.pregny.review;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where reviewers keep views of the lists of their desks under a name, for themselves or for the team. */
@Service
@Transactional
public class SavedViews {

    public static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 1500;
    private static final int MOST = 30;

    private final SavedViewStore store;
    private final Entropy entropy;
    private final Clock clock;

    SavedViews(SavedViewStore store, Entropy entropy, Clock clock) {
        this.store = store;
        this.entropy = entropy;
        this.clock = clock;
    }

    /** The person's own and those of the team. */
    @Transactional(readOnly = true)
    public List<SavedView> of(Desk desk, String signInName) {
        return store.of(desk, signInName);
    }

    public void add(Desk desk, String name, boolean team, String query, String owner) {
        String clean = CleanText.line(name);
        if (clean.isEmpty() || clean.length() > LONGEST_NAME || query.length() > LONGEST_QUERY) {
            throw new ViewRefused("review.views.fault.name", LONGEST_NAME);
        }
        if (of(desk, owner).stream().filter(v -> v.owner().equals(owner)).count() >= MOST) {
            throw new ViewRefused("review.views.fault.many", MOST);
        }
        store.add(new SavedView(entropy.nextId(), desk, owner, clean, team, query), clock.instant());
    }

    public void remove(UUID id, String owner) {
        if (!store.remove(id, owner)) {
            throw new NotFound("review.views.notFound");
        }
    }
}
