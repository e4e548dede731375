package org.pregny.device.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.pregny.correspondence.Correspondence;
import org.pregny.device.Device;
import org.pregny.device.DeviceProfile;
import org.pregny.device.Ways;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Fills the pages of devices. */
@Component
class DevicePages {

    private final EventCatalogue catalogue;
    private final Correspondence correspondence;
    private final MessageSource messages;
    private final Clock clock;

    DevicePages(EventCatalogue catalogue, Correspondence correspondence, MessageSource messages, Clock clock) {
        this.catalogue = catalogue;
        this.correspondence = correspondence;
        this.messages = messages;
        this.clock = clock;
    }

    /** Something to choose from a list. */
    record Choice(String code, String label) {}

    /** A device with the names of its place; a place that the event lost is shown by its code. */
    record DeviceView(Device device, Event event, String gate) {}

    ModelAndView list(List<Device> devices, Language language) {
        return new ModelAndView("web/device/list")
                .addObject("lines", devices.stream().map(d -> view(d, language)).toList());
    }

    ModelAndView make(DeviceForm form, List<String> faults, Language language) {
        return form(new ModelAndView("web/device/make"), form, faults, language);
    }

    ModelAndView device(Device device, List<String> faults, Language language) {
        return form(new ModelAndView("web/device/device"), DeviceForm.of(device), faults, language)
                .addObject("one", view(device, language));
    }

    ModelAndView claim(Device device, String token, Language language) {
        String address = correspondence.publicAddress() + "/gate-app/#claim=" + token;
        return new ModelAndView("web/device/claim")
                .addObject("one", view(device, language))
                .addObject("address", address)
                .addObject("picture", QrPicture.of(address))
                .addObject("until", clock.instant().plus(org.pregny.device.ClaimDesk.GOOD_FOR));
    }

    private ModelAndView form(ModelAndView page, DeviceForm form, List<String> faults, Language language) {
        Locale locale = language.locale();
        return page.addObject("form", form)
                .addObject("places", places(language))
                .addObject("profiles", choices("device.profile.", DeviceProfile.values(), locale))
                .addObject("ways", choices("device.ways.", Ways.values(), locale))
                .addObject(
                        "faults",
                        faults.stream().map(field -> fault(field, locale)).toList());
    }

    private List<Choice> places(Language language) {
        return catalogue.events().stream()
                .filter(event -> !event.isCancelled())
                .flatMap(event -> event.accessPoints().stream()
                        .map(point -> new Choice(
                                event.code() + " " + point.code(),
                                event.title().in(language) + " – "
                                        + point.name().in(language))))
                .toList();
    }

    private List<Choice> choices(String prefix, Enum<?>[] all, Locale locale) {
        return List.of(all).stream()
                .map(one -> new Choice(one.name(), messages.getMessage(prefix + one.name(), null, locale)))
                .toList();
    }

    private Map<String, String> fault(String field, Locale locale) {
        return Map.of(
                "id",
                field,
                "words",
                Objects.requireNonNull(messages.getMessage("device.fault." + field, null, locale)));
    }

    private DeviceView view(Device device, Language language) {
        Event event = catalogue.event(device.assignment().event());
        String gate = event.accessPoint(device.assignment().gate())
                .map(point -> point.name().in(language))
                .orElse(device.assignment().gate());
        return new DeviceView(device, event, gate);
    }
}
