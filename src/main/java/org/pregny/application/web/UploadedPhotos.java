package org.pregny.application.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.pregny.application.Fault;
import org.pregny.application.PhotoDesk;
import org.pregny.application.RepresentativeEntry;
import org.pregny.application.Submission;
import org.pregny.kernel.Refusal;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes the photos out of a posted form before anything else is judged, so that none is uploaded twice. */
final class UploadedPhotos {

    private final PhotoDesk desk;
    private final List<Fault> faults = new ArrayList<>();

    UploadedPhotos(PhotoDesk desk) {
        this.desk = desk;
    }

    /** What was wrong with the files. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The submission with the ids of its new photos. */
    Submission takeInto(Submission typed, MultipartHttpServletRequest request) {
        List<RepresentativeEntry> people = new ArrayList<>();
        for (int i = 0; i < typed.representatives().size(); i++) {
            RepresentativeEntry entry = typed.representatives().get(i);
            MultipartFile file = request.getFile("representatives[" + i + "].photoFile");
            people.add(file == null || file.isEmpty() ? entry : withPhoto(entry, file, i));
        }
        return typed.withRepresentatives(people);
    }

    private RepresentativeEntry withPhoto(RepresentativeEntry entry, MultipartFile file, int index) {
        try {
            return entry.withPhoto(desk.take(file.getBytes()).toString());
        } catch (Refusal unusable) {
            faults.add(new Fault("/representatives/" + index + "/photo", unusable.messageKey(), List.of()));
            return entry;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
