package org.pregny.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.pregny.application.PhotoDesk;
import org.pregny.kernel.Language;
import org.pregny.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Takes a photo out of a posted page; an accepted one stays, whatever else is wrong. */
@Component
class PostedPhoto {

    private final PhotoDesk desk;
    private final Words words;

    PostedPhoto(PhotoDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    /** Puts the id of the new photo among the answers, or tells what is wrong with the file. */
    Map<String, String> takeInto(
            Map<String, String> typed, StepAddress address, HttpServletRequest request, Language language) {
        if (!address.step().hasFile()) {
            return Map.of();
        }
        Question question = address.step().questions().get(0);
        if ("remove".equals(request.getParameter("action"))) {
            typed.put(address.nameOf(question), "");
        }
        MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        MultipartFile file = parts == null ? null : parts.getFile(question.name() + "File");
        try {
            if (file != null && !file.isEmpty()) {
                typed.put(address.nameOf(question), desk.take(file.getBytes()).toString());
            }
            return Map.of();
        } catch (Refusal unusable) {
            return Map.of(question.name(), words.word(unusable.messageKey(), language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
