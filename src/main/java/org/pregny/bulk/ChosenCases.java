package org.pregny.bulk;

import java.util.List;
import org.pregny.kernel.Actor;
import org.pregny.review.ManyCases;
import org.pregny.review.ReviewTaskId;
import org.springframework.stereotype.Component;

/** Opens a run for what was chosen in the work list. */
@Component
class ChosenCases implements ManyCases {

    private final BulkDesk desk;
    private final BulkSettings settings;

    ChosenCases(BulkDesk desk, BulkSettings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    @Override
    public int most() {
        return settings.most();
    }

    @Override
    public String open(List<ReviewTaskId> tasks, Actor actor) {
        return "/bulk/" + desk.choose(tasks, actor);
    }
}
