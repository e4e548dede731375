package org.pregny.selection.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.selection.Board;
import org.pregny.selection.ScenarioChanged;
import org.pregny.selection.SelectionDesk;
import org.pregny.selection.SetDesk;
import org.pregny.selection.SetLine;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows what a set decides, and decides it: a lead reviewer does, for these are decisions on applications. */
@Controller
@RequestMapping("/selection/scenarios/{id}/decision")
class SetController {

    static final int LONGEST_NOTE = 2000;

    private final SelectionDesk desk;
    private final SetDesk sets;
    private final BoardPages pages;

    SetController(SelectionDesk desk, SetDesk sets, BoardPages pages) {
        this.desk = desk;
        this.sets = sets;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView preview(@PathVariable String id, HttpServletRequest request, Principal who, Locale locale) {
        return page(SelectionController.id(id), request, who, locale);
    }

    @PostMapping
    ModelAndView decide(
            @PathVariable String id,
            @RequestParam String seal,
            @RequestParam(defaultValue = "") String note,
            HttpServletRequest request,
            Principal who,
            Locale locale) {
        if (!isLead(request)) {
            throw new AccessDeniedException("only a lead reviewer decides a set");
        }
        UUID scenario = SelectionController.id(id);
        String clean = CleanText.lines(note);
        if (clean.isEmpty() || clean.length() > LONGEST_NOTE) {
            return again(page(scenario, request, who, locale), "faulty", note, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            return new ModelAndView("redirect:/bulk/" + sets.decide(scenario, seal, clean, Actor.staff(who.getName())));
        } catch (ScenarioChanged meanwhile) {
            return again(page(scenario, request, who, locale), "meanwhile", note, HttpStatus.CONFLICT);
        }
    }

    private static ModelAndView again(ModelAndView page, String why, String note, HttpStatus status) {
        page.setStatus(status);
        return page.addObject(why, true).addObject("note", note);
    }

    private ModelAndView page(UUID id, HttpServletRequest request, Principal who, Locale locale) {
        Actor actor = Actor.staff(who.getName());
        Board board = desk.read(id, actor);
        List<SetLine> lines = sets.preview(board, actor);
        return new ModelAndView("web/selection/decision")
                .addObject("board", board)
                .addObject("event", board.event())
                .addObject("scenario", board.scenario())
                .addObject("words", pages.words(board.event(), locale))
                .addObject("ready", lines.stream().filter(SetLine::isReady).toList())
                .addObject(
                        "excluded",
                        lines.stream().filter(line -> !line.isReady()).toList())
                .addObject("waiting", sets.waiting(board))
                .addObject("seal", sets.seal(lines))
                .addObject("underWay", sets.isUnderWay(id))
                .addObject("decisions", sets.decisions(id))
                .addObject("lead", isLead(request));
    }

    private static boolean isLead(HttpServletRequest request) {
        return request.isUserInRole("LEAD_REVIEWER");
    }
}
