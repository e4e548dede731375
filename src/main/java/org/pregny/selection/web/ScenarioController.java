package org.pregny.selection.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pregny.application.Candidate;
import org.pregny.application.RepresentativeId;
import org.pregny.kernel.Actor;
import org.pregny.selection.Board;
import org.pregny.selection.Comparison;
import org.pregny.selection.Panel;
import org.pregny.selection.Placement;
import org.pregny.selection.Scenario;
import org.pregny.selection.ScenarioChanged;
import org.pregny.selection.SelectionDesk;
import org.pregny.selection.SolverBusy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A board: people are put into panels and locked, by hand or by a proposal. */
@Controller
@RequestMapping("/selection")
class ScenarioController {

    private final SelectionDesk desk;
    private final BoardPages pages;

    ScenarioController(SelectionDesk desk, BoardPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    /** What somebody wanted who came second. */
    record Lost(Candidate person, Placement wanted) {}

    @GetMapping("/scenarios/{id}")
    ModelAndView board(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String page,
            Principal who,
            Locale locale) {
        Board board = desk.read(SelectionController.id(id), Actor.staff(who.getName()));
        return pages.board(board, BoardView.of(show, page), locale);
    }

    @PostMapping("/scenarios/{id}")
    ModelAndView change(
            @PathVariable String id,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "save") String action,
            HttpServletRequest request,
            Principal who,
            Locale locale) {
        UUID scenario = SelectionController.id(id);
        Actor actor = Actor.staff(who.getName());
        BoardView view = BoardView.of(show, page);
        Board before = desk.read(scenario, actor);
        Map<RepresentativeId, Placement> typed = typed(before, request);
        try {
            desk.place(scenario, seen, typed, actor);
            if (action.equals("propose")) {
                desk.propose(scenario, seen + 1, actor);
            }
        } catch (ScenarioChanged quicker) {
            return lost(desk.read(scenario, actor), typed, view, locale);
        } catch (SolverBusy busy) {
            return new ModelAndView("redirect:" + address(scenario, view) + "&busy");
        }
        return new ModelAndView(
                "redirect:" + address(scenario, view) + "&" + (action.equals("propose") ? "proposed" : "saved"));
    }

    @PostMapping("/scenarios/{id}/discard")
    ModelAndView discard(@PathVariable String id) {
        Scenario scenario = desk.scenario(SelectionController.id(id));
        desk.discard(scenario.id());
        return new ModelAndView("redirect:/selection/" + scenario.event());
    }

    @GetMapping("/compare")
    ModelAndView compare(@RequestParam String left, @RequestParam String right, Principal who, Locale locale) {
        Actor actor = Actor.staff(who.getName());
        Board one = desk.read(SelectionController.id(left), actor);
        Board other = desk.read(SelectionController.id(right), actor);
        Comparison both = new Comparison(one, other);
        return new ModelAndView("web/selection/compare")
                .addObject("event", one.event())
                .addObject("words", pages.words(one.event(), locale))
                .addObject("both", both)
                .addObject("panels", titles(one));
    }

    /** Only people whom the page showed, and only into panels that there are. */
    private static Map<RepresentativeId, Placement> typed(Board board, HttpServletRequest request) {
        Set<String> panels = titles(board).keySet();
        Map<RepresentativeId, Placement> typed = new LinkedHashMap<>();
        for (Candidate person : board.candidates()) {
            String panel = request.getParameter("panel-" + person.id());
            if (panel != null) {
                boolean locked = request.getParameter("locked-" + person.id()) != null;
                typed.put(person.id(), new Placement(panels.contains(panel) ? panel : null, locked));
            }
        }
        return typed;
    }

    private static Map<String, Panel> titles(Board board) {
        return board.panels().stream().collect(Collectors.toMap(Panel::code, panel -> panel));
    }

    private ModelAndView lost(Board now, Map<RepresentativeId, Placement> typed, BoardView view, Locale locale) {
        List<Lost> lost = now.candidates().stream()
                .filter(person -> typed.containsKey(person.id()))
                .filter(person -> !Objects.equals(typed.get(person.id()), now.placementOf(person)))
                .map(person -> new Lost(person, typed.get(person.id())))
                .toList();
        ModelAndView page =
                pages.board(now, view, locale).addObject("lost", lost).addObject("titles", titles(now));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static String address(UUID scenario, BoardView view) {
        return "/selection/scenarios/" + scenario + "?show=" + view.show() + "&page=" + view.page();
    }
}
