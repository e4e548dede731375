package org.pregny.gate.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The gate app as a phone loads it: a shell that knows nobody, the words of six languages and the list of its files. */
@Controller
@RequestMapping("/gate-app")
class GateAppController {

    private final GateAppFiles files;
    private final GateAppWords words;
    private final GateAppLetters letters;

    GateAppController(GateAppFiles files, GateAppWords words, GateAppLetters letters) {
        this.files = files;
        this.words = words;
        this.letters = letters;
    }

    @GetMapping
    String folder() {
        return "redirect:/gate-app/";
    }

    @GetMapping("/")
    String shell() {
        return "forward:/gate-app/index.html";
    }

    /** Read by sw.js: a browser compares both with what it has, and takes a new version where one differs. */
    @GetMapping(path = "/shell.js", produces = "text/javascript")
    ResponseEntity<String> list() throws JsonProcessingException {
        Map<String, Object> shell = new LinkedHashMap<>();
        shell.put("version", files.version());
        shell.put("files", files.hashes());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .body("self.SHELL = " + JsonMapper.builder().build().writeValueAsString(shell) + ";\n");
    }

    @GetMapping(path = "/letters.json", produces = "application/json")
    ResponseEntity<byte[]> letters() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(letters.json());
    }

    @GetMapping(path = "/words/{language}.json", produces = "application/json")
    ResponseEntity<byte[]> words(@PathVariable String language) {
        Language known = Language.ofTag(language).orElseThrow(() -> new NotFound("gate.notFound"));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(words.in(known));
    }
}
