package org.pregny.device.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pregny.device.Assignment;
import org.pregny.device.Device;
import org.pregny.device.DeviceProfile;
import org.pregny.device.Ways;
import org.pregny.event.EventCode;
import org.pregny.kernel.CleanText;

/**
 * A device as staff describe it.
 *
 * @param place code of the event, a blank, and code of one of its access points
 */
record DeviceForm(String name, String place, String profile, String ways) {

    static final DeviceForm EMPTY = new DeviceForm("", "", DeviceProfile.GATE.name(), Ways.BOTH.name());

    private static final int LONGEST_NAME = 60;

    static DeviceForm of(Device device) {
        Assignment at = device.assignment();
        return new DeviceForm(
                device.name(),
                at.event() + " " + at.gate(),
                at.profile().name(),
                at.ways().name());
    }

    /** Fields at fault, in their order. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (cleanName().isEmpty() || cleanName().length() > LONGEST_NAME) {
            faults.add("name");
        }
        faults.addAll(placeFaults());
        return faults;
    }

    /** The same for where it stands only. */
    List<String> placeFaults() {
        List<String> faults = new ArrayList<>();
        if (place == null || place.split(" ").length != 2) {
            faults.add("place");
        }
        if (Arrays.stream(DeviceProfile.values()).noneMatch(p -> p.name().equals(profile))) {
            faults.add("profile");
        }
        if (Arrays.stream(Ways.values()).noneMatch(w -> w.name().equals(ways))) {
            faults.add("ways");
        }
        return faults;
    }

    String cleanName() {
        return CleanText.line(name);
    }

    Assignment assignment() {
        String[] both = place.split(" ");
        return new Assignment(EventCode.of(both[0]), both[1], DeviceProfile.valueOf(profile), Ways.valueOf(ways));
    }
}
