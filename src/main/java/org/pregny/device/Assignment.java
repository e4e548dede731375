package org.pregny.device;

import org.pregny.event.EventCode;

/** Where a device stands: one event, one of its access points, for a purpose and a way. */
public record Assignment(EventCode event, String gate, DeviceProfile profile, Ways ways) {}
