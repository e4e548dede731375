package org.pregny.device;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** Something was done to a device: made, offered to a phone, claimed, sent elsewhere, given a PIN or put out of use. */
record DeviceEvent(String action, Device device, Actor actor) implements AuditedEvent {

    static final String MADE = "device.made";
    static final String OFFERED = "device.offered";
    static final String CLAIMED = "device.claimed";
    static final String SWITCHED = "device.switched";
    static final String PIN_SET = "device.pinSet";
    static final String REVOKED = "device.revoked";

    @Override
    public UUID caseId() {
        return null;
    }

    @Override
    public UUID subjectId() {
        return device.id().uuid();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("event", device.assignment().event().text());
        facts.put("gate", device.assignment().gate());
        facts.put("profile", device.assignment().profile().name());
        facts.put("direction", device.assignment().ways().name());
        return facts;
    }
}
