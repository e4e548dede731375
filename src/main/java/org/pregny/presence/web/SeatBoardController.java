package org.pregny.presence.web;

import jakarta.servlet.http.HttpServletResponse;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.NotFound;
import org.pregny.presence.SeatBoard;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The shared seats in big figures, for a screen in the corridor that nobody signs in at; it names nobody. */
@Controller
class SeatBoardController {

    private static final String EVERY = "10";

    private final SeatBoard board;
    private final EventCatalogue catalogue;

    SeatBoardController(SeatBoard board, EventCatalogue catalogue) {
        this.board = board;
        this.catalogue = catalogue;
    }

    @GetMapping("/events/{code}/seats")
    ModelAndView seats(
            @PathVariable String code, @RequestParam(required = false) String still, HttpServletResponse response) {
        Event event = catalogue.event(EventCode.of(code));
        if (still == null) {
            response.setHeader("Refresh", EVERY);
        }
        return new ModelAndView("web/presence/seats")
                .addObject("event", event)
                .addObject("still", still != null)
                .addObject("board", board.of(event).orElseThrow(() -> new NotFound("presence.seats.none")));
    }
}
