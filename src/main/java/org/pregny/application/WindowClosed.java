package org.pregny.application;

import org.pregny.event.Event;
import org.pregny.event.WindowState;
import org.pregny.kernel.Refusal;

/** Applications for the event are not taken at this time. */
public final class WindowClosed extends Refusal {

    WindowClosed(Event event, WindowState state) {
        super(Kind.CLOSED, "application.window." + state.name(), event.code().text());
    }
}
