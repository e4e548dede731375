package org.pregny.selection.web;

import java.util.List;
import java.util.Locale;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Language;
import org.pregny.selection.Board;
import org.pregny.selection.Reasons;
import org.pregny.selection.Score;
import org.pregny.selection.SelectionDesk;
import org.pregny.selection.Tally;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a board. */
@Component
class BoardPages {

    private final SelectionDesk desk;
    private final EventCatalogue catalogue;
    private final MessageSource messages;

    BoardPages(SelectionDesk desk, EventCatalogue catalogue, MessageSource messages) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** A target that is not met, and why. */
    record Unmet(Score score, String target, String why) {}

    BoardWords words(Event event, Locale locale) {
        return new BoardWords(messages, catalogue.processOf(event), Language.of(locale));
    }

    ModelAndView board(Board board, BoardView view, Locale locale) {
        Tally tally = new Tally(board);
        Reasons reasons = new Reasons(board);
        BoardWords words = words(board.event(), locale);
        List<Unmet> unmet = reasons.unmet().stream()
                .map(score -> new Unmet(score, words.target(score), words.why(reasons.obstacle(score))))
                .toList();
        return new ModelAndView("web/selection/board")
                .addObject("board", board)
                .addObject("event", board.event())
                .addObject("scenario", board.scenario())
                .addObject("words", words)
                .addObject("grid", BoardGrid.of(board, tally))
                .addObject("hidden", tally.hidden())
                .addObject("unmet", unmet)
                .addObject("view", view)
                .addObject("shows", BoardView.Show.values())
                .addObject("pages", view.pages(board))
                .addObject("found", view.all(board).size())
                .addObject("others", desk.scenarios(board.event().code()))
                .addObject(
                        "people",
                        view.people(board).stream()
                                .map(person -> PersonLine.of(board, person, reasons, words))
                                .toList());
    }
}
