package org.pregny.bulk;

import org.pregny.kernel.SteadyCrew;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Works on runs on threads of its own, so that no page waits; tests work by hand. */
@Component
@ConditionalOnProperty(name = "pregny.bulk.worker", matchIfMissing = true, havingValue = "true")
class BulkWorker extends SteadyCrew {

    BulkWorker(BulkWork work, BulkSettings settings) {
        super("bulk", settings.threads(), work::work);
    }
}
