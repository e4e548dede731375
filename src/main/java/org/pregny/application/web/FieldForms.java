package org.pregny.application.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pregny.application.AmendmentDesk;
import org.pregny.application.ApplicationCase;
import org.pregny.application.AskedGroup;
import org.pregny.application.CaseField;
import org.pregny.application.Fault;
import org.pregny.application.FieldAddress;
import org.pregny.application.FieldWording;
import org.pregny.application.PhotoDesk;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Language;
import org.pregny.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Makes forms out of fields of an application, and reads what was typed into them. */
@Component
class FieldForms {

    /** The fields of one person, or of the organisation, whose name is null. */
    record Group(String person, List<FieldInput> inputs) {}

    /** What was typed; photos that could not be taken are at fault already. */
    record Posted(Map<FieldAddress, String> values, List<Fault> faults) {}

    private final AmendmentDesk amendments;
    private final FieldWording wording;
    private final EventCatalogue catalogue;
    private final PhotoDesk photos;

    FieldForms(AmendmentDesk amendments, FieldWording wording, EventCatalogue catalogue, PhotoDesk photos) {
        this.amendments = amendments;
        this.wording = wording;
        this.catalogue = catalogue;
        this.photos = photos;
    }

    /** Filled with what was typed, or else with what the application says. */
    List<Group> groups(
            ApplicationCase about, List<FieldAddress> fields, Map<FieldAddress, String> typed, Language language) {
        Event event = catalogue.event(about.application().event());
        return AskedGroup.of(about, fields).stream()
                .map(group -> new Group(
                        group.person() == null ? null : group.person().nameToPrint(),
                        group.addresses().stream()
                                .map(a -> new FieldInput(
                                        a,
                                        typed.containsKey(a) ? typed.get(a) : amendments.valueOf(about, a),
                                        wording.choices(a.field(), event, language)))
                                .toList()))
                .toList();
    }

    Posted posted(HttpServletRequest request, List<FieldAddress> fields) {
        Posted posted = new Posted(new LinkedHashMap<>(), new ArrayList<>());
        for (FieldAddress address : fields) {
            String value = request.getParameter(address.text());
            if (value != null || address.field() == CaseField.GROUNDS_PASS) {
                posted.values().put(address, CleanText.line(value));
            }
            if (address.field() == CaseField.PHOTO) {
                takePhoto(address, request, posted);
            }
        }
        return posted;
    }

    private void takePhoto(FieldAddress address, HttpServletRequest request, Posted posted) {
        MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        MultipartFile file = parts == null ? null : parts.getFile(address.text() + "File");
        if (file == null || file.isEmpty()) {
            return;
        }
        try {
            posted.values().put(address, photos.take(file.getBytes()).toString());
        } catch (Refusal unusable) {
            String pointer = "/" + address.text().replace('.', '/');
            posted.faults().add(new Fault(pointer, unusable.messageKey(), List.of(unusable.args())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
