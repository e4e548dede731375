package org.pregny;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.springframework.stereotype.Component;

/** Events of a test's own, which it may move as it likes: tests share one catalogue. */
@Component
public class Events {

    private static final AtomicInteger NUMBERS = new AtomicInteger(120);

    private final EventCatalogue catalogue;
    private final ObjectMapper json;

    Events(EventCatalogue catalogue, ObjectMapper json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    /** An event that is like the one of this code but for what is edited, and admits to itself only. */
    public Event announceLike(String code, String prefix, Consumer<ObjectNode> edit) {
        int number = NUMBERS.incrementAndGet();
        Event event = edited(catalogue.event(EventCode.of(code)), tree -> {
            tree.put("code", prefix + "-" + number);
            tree.put("number", number);
            tree.putArray("admitsTo").add(prefix + "-" + number);
            edit.accept(tree);
        });
        catalogue.announce(event);
        return event;
    }

    public Event edited(Event event, Consumer<ObjectNode> edit) {
        ObjectNode tree = json.valueToTree(event);
        edit.accept(tree);
        try {
            return json.treeToValue(tree, Event.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
