package org.pregny.screening;

import org.pregny.kernel.SteadyCrew;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Works on runs over many requests on threads of its own; tests work by hand, as on other cases in bulk. */
@Component
@ConditionalOnProperty(name = "pregny.bulk.worker", matchIfMissing = true, havingValue = "true")
class ScreeningRunWorker extends SteadyCrew {

    ScreeningRunWorker(ScreeningRunWork work, ScreeningSettings settings) {
        super("screening", settings.threads(), work::work);
    }
}
