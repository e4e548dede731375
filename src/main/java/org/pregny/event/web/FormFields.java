package org.pregny.event.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A form as the hidden fields that carry it from page to page. */
final class FormFields {

    /** One field as a browser sends it. */
    record Field(String name, String value) {}

    private final List<Field> fields = new ArrayList<>();

    private FormFields() {}

    static List<Field> of(EventForm form) {
        FormFields all = new FormFields();
        all.head(form);
        for (int i = 0; i < form.segments().size(); i++) {
            all.segment("segments[" + i + "].", form.segments().get(i));
        }
        for (int i = 0; i < form.pickups().size(); i++) {
            all.pickup("pickups[" + i + "].", form.pickups().get(i));
        }
        for (int i = 0; i < form.accessPoints().size(); i++) {
            all.accessPoint("accessPoints[" + i + "].", form.accessPoints().get(i));
        }
        return all.fields;
    }

    private void head(EventForm form) {
        add("version", Integer.toString(form.version()));
        add("dateStatus", form.dateStatus());
        add("firstDay", form.firstDay());
        add("lastDay", form.lastDay());
        add("opens", form.opens());
        add("closes", form.closes());
        add("groundsPassCloses", form.groundsPassCloses());
        add("confirmationCloses", form.confirmationCloses());
        add("workingDays", form.workingDays());
        add("visaLeadDays", form.visaLeadDays());
        add("informationWorkingDays", form.informationWorkingDays());
        add("secondaryPasses", form.secondaryPasses());
        add("venue", form.venue());
        add("room", form.room());
        add("summary", form.summary());
        quotas(form.quotas());
        rules(form.rules());
    }

    private void rules(RulesForm rules) {
        add("rules.graceMinutes", rules.graceMinutes());
        add("rules.substitutionCloses", rules.substitutionCloses());
        add("rules.reconsiderationDays", rules.reconsiderationDays());
        add("rules.publication", rules.publication());
        add("rules.holidays", rules.holidays());
        add("rules.desks", rules.desks());
        add("rules.deskMinutes", rules.deskMinutes());
        add("rules.proxy", Boolean.toString(rules.proxy()));
        add("rules.staleMinutes", rules.staleMinutes());
    }

    private void quotas(QuotaForm quotas) {
        add("quotas.places", quotas.places());
        add("quotas.perOrganisation", quotas.perOrganisation());
        add("quotas.perCategory", quotas.perCategory());
        add("quotas.shown", Boolean.toString(quotas.shown()));
        add("quotas.byFocalPoint", Boolean.toString(quotas.byFocalPoint()));
    }

    private void segment(String at, EventForm.SegmentRow row) {
        add(at + "code", row.code());
        add(at + "title", row.title());
        add(at + "day", row.day());
        add(at + "from", row.from());
        add(at + "to", row.to());
        add(at + "interpretation", Boolean.toString(row.interpretation()));
    }

    private void pickup(String at, EventForm.PickupRow row) {
        add(at + "day", row.day());
        add(at + "from", row.from());
        add(at + "to", row.to());
        add(at + "place", row.place());
    }

    private void accessPoint(String at, EventForm.AccessRow row) {
        add(at + "code", row.code());
        add(at + "kind", row.kind());
        add(at + "zone", row.zone());
        add(at + "name", row.name());
        row.passTypes().forEach(type -> add(at + "passTypes", type));
        row.segments().forEach(segment -> add(at + "segments", segment));
    }

    private void add(String name, Map<String, String> texts) {
        texts.forEach((language, text) -> add(name + "[" + language + "]", text));
    }

    private void add(String name, String value) {
        fields.add(new Field(name, value));
    }
}
