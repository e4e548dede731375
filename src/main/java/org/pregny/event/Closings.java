package org.pregny.event;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** When the deadlines of an event pass, with those of organisations that were given longer. */
@Component
class Closings {

    private final ExtensionStore extensions;

    Closings(ExtensionStore extensions) {
        this.extensions = extensions;
    }

    /** The first instant after this one at which a deadline has passed; none for an event that was called off. */
    Optional<Instant> next(Event event, Instant now) {
        if (event.isCancelled()) {
            return Optional.empty();
        }
        Stream<Instant> longer = extensions.of(event.code()).stream().map(e -> e.to().plusSeconds(1));
        return Stream.concat(Deadline.closings(event).stream(), longer)
                .filter(closing -> closing.isAfter(now))
                .min(Instant::compareTo);
    }
}
