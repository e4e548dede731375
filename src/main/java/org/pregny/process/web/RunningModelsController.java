package org.pregny.process.web;

import java.time.ZoneOffset;
import java.util.Locale;
import org.pregny.kernel.Language;
import org.pregny.process.operations.HeatMaps;
import org.pregny.process.operations.RunningModel;
import org.pregny.process.operations.RunningModels;
import org.pregny.process.operations.StandingCases;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What runs: by model and version, by activity on the diagram and in a table, and at last case by case. */
@Controller
class RunningModelsController {

    private final RunningModels models;
    private final HeatMaps maps;
    private final StandingCases standing;

    RunningModelsController(RunningModels models, HeatMaps maps, StandingCases standing) {
        this.models = models;
        this.maps = maps;
        this.standing = standing;
    }

    @GetMapping("/operations/models")
    ModelAndView list() {
        return new ModelAndView("web/process/models")
                .addObject("models", models.all())
                .addObject("utc", ZoneOffset.UTC);
    }

    @GetMapping("/operations/models/{key}/{version:[0-9]{1,6}}")
    ModelAndView heat(@PathVariable String key, @PathVariable int version, Locale locale) {
        return new ModelAndView("web/process/heat")
                .addObject("map", maps.of(models.version(key, version), Language.of(locale)))
                .addObject("utc", ZoneOffset.UTC);
    }

    @GetMapping("/operations/models/{key}/{version:[0-9]{1,6}}/{activity}")
    ModelAndView cases(
            @PathVariable String key,
            @PathVariable int version,
            @PathVariable String activity,
            @RequestParam(defaultValue = "1") int page) {
        RunningModel model = models.version(key, version);
        return new ModelAndView("web/process/standing")
                .addObject("model", model)
                .addObject("activity", activity)
                .addObject("page", standing.at(model, activity, page))
                .addObject("utc", ZoneOffset.UTC);
    }
}
