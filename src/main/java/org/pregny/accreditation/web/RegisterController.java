package org.pregny.accreditation.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.pregny.accreditation.RegisterDesk;
import org.pregny.accreditation.RegisterExport;
import org.pregny.accreditation.RegisterImport;
import org.pregny.accreditation.RegisterVersion;
import org.pregny.event.AccreditationBasis;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.SpreadsheetUnreadable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The registers: who is in them, which versions there were, and where a new list is handed in. */
@Controller
@RequestMapping("/registers")
class RegisterController {

    private static final int LONGEST_SEARCH = 300;

    private final RegisterDesk desk;
    private final RegisterImport imports;
    private final RegisterPages pages;

    RegisterController(RegisterDesk desk, RegisterImport imports, RegisterPages pages) {
        this.desk = desk;
        this.imports = imports;
        this.pages = pages;
    }

    /** A register with its latest version, which is missing in one that was never filled. */
    record RegisterLine(AccreditationBasis basis, RegisterVersion latest) {}

    @GetMapping
    ModelAndView all() {
        List<RegisterLine> registers = desk.registers().stream()
                .map(basis -> new RegisterLine(
                        basis, desk.versions(basis.code()).stream().findFirst().orElse(null)))
                .toList();
        return new ModelAndView("web/accreditation/registers")
                .addObject("utc", ZoneOffset.UTC)
                .addObject("registers", registers);
    }

    @GetMapping("/{register}")
    ModelAndView one(
            @PathVariable String register,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "1") int page,
            Locale locale) {
        String sought = CleanText.line(find);
        return pages.register(
                desk.register(register), sought.substring(0, Math.min(sought.length(), LONGEST_SEARCH)), page, locale);
    }

    @GetMapping("/{register}/csv")
    ResponseEntity<byte[]> csv(@PathVariable String register) {
        String code = desk.register(register).code();
        String file = "register-" + code.toLowerCase(Locale.ROOT) + ".csv";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(RegisterExport.csv(desk.entries(code)).getBytes(StandardCharsets.UTF_8));
    }

    /** A file, or what was copied out of one; the file wins. */
    @PostMapping("/{register}/files")
    ModelAndView read(@PathVariable String register, ListForm form, Principal who, Locale locale) throws IOException {
        AccreditationBasis basis = desk.register(register);
        try {
            UUID preview = imports.read(form.handed(basis.code()), Actor.staff(who.getName()));
            return new ModelAndView("redirect:/registers/" + basis.code() + "/files/" + preview);
        } catch (SpreadsheetUnreadable unreadable) {
            ModelAndView page = pages.register(basis, "", 1, locale);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page.addObject("pasted", form.pasted()).addObject("faults", pages.fault("file", unreadable, locale));
        }
    }

    @PostMapping("/{register}/undoing")
    ModelAndView undo(@PathVariable String register, @RequestParam int version, Principal who) {
        imports.undo(desk.register(register).code(), version, Actor.staff(who.getName()));
        return new ModelAndView("redirect:/registers/" + register + "?undone");
    }

    /** A list as it is handed in. */
    record ListForm(MultipartFile file, String pasted, Boolean additions) {

        RegisterImport.Handed handed(String register) throws IOException {
            boolean uploaded = file != null && !file.isEmpty();
            String name = uploaded && file.getOriginalFilename() != null ? file.getOriginalFilename() : "";
            String text = pasted == null ? "" : pasted;
            byte[] content = uploaded ? file.getBytes() : text.getBytes(StandardCharsets.UTF_8);
            return new RegisterImport.Handed(register, name, content, !Boolean.TRUE.equals(additions));
        }
    }
}
