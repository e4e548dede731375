package org.pregny.selection.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pregny.event.Event;
import org.pregny.kernel.CleanText;
import org.pregny.selection.Brief;
import org.pregny.selection.CorridorPart;
import org.pregny.selection.Panel;
import org.pregny.selection.Panels;
import org.pregny.selection.Target;
import org.pregny.selection.Trait;

/**
 * What an organiser types of a set, just as typed: {@code seats-<panel>}, {@code value-<n>} with trait and value,
 * {@code bound-<n>}, {@code percent-<n>}, {@code reach-<n>} and the countries of each part of the corridor.
 */
final class BriefForm {

    /** Rows for targets that are offered. */
    static final int TARGETS = 12;

    private static final int MOST_SEATS = 9999;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Event event;
    private final Map<String, String> typed;
    private final Map<String, String> faults = new LinkedHashMap<>();

    BriefForm(Event event, Map<String, String> typed) {
        this.event = event;
        this.typed = typed;
    }

    static BriefForm of(Event event, Brief brief) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("version", Integer.toString(brief.version()));
        brief.seats().forEach((panel, seats) -> typed.put("seats-" + panel, Integer.toString(seats)));
        brief.corridor().forEach((part, countries) -> typed.put("corridor-" + part, String.join(" ", countries)));
        for (int i = 0; i < brief.targets().size(); i++) {
            Target target = brief.targets().get(i);
            typed.put("value-" + i, target.trait() + ":" + target.value());
            typed.put("bound-" + i, target.bound().name());
            typed.put("percent-" + i, Integer.toString(target.percent()));
            typed.put("reach-" + i, target.reach().name());
        }
        return new BriefForm(event, typed);
    }

    public String text(String name) {
        return CleanText.line(typed.getOrDefault(name, ""));
    }

    /** Message keys by the id of the field. */
    public Map<String, String> faults() {
        return faults;
    }

    Brief read() {
        Map<String, Integer> seats = new LinkedHashMap<>();
        for (Panel panel : Panels.possible(event)) {
            int number = number("seats-" + panel.code(), MOST_SEATS);
            if (number > 0) {
                seats.put(panel.code(), number);
            }
        }
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < TARGETS; i++) {
            if (!text("value-" + i).isEmpty()) {
                targets.add(target(i));
            }
        }
        return new Brief(seats, targets, corridor(), number("version", Integer.MAX_VALUE));
    }

    private Target target(int i) {
        String[] coded = text("value-" + i).split(":", 2);
        Trait trait = Arrays.stream(Trait.values())
                .filter(t -> t.name().equals(coded[0]))
                .filter(t -> coded.length == 2 && t.values(event).contains(coded[1]))
                .findFirst()
                .orElse(null);
        if (trait == null) {
            faults.put("value-" + i, "selection.fault.value");
        }
        if (text("percent-" + i).isEmpty()) {
            faults.put("percent-" + i, "selection.fault.percent");
        }
        boolean ceiling = text("bound-" + i).equals(Target.Bound.AT_MOST.name());
        boolean each = text("reach-" + i).equals(Target.Reach.EACH_PANEL.name());
        return new Target(
                trait,
                coded.length == 2 ? coded[1] : "",
                ceiling ? Target.Bound.AT_MOST : Target.Bound.AT_LEAST,
                number("percent-" + i, 100),
                each ? Target.Reach.EACH_PANEL : Target.Reach.OVERALL);
    }

    private Map<CorridorPart, Set<String>> corridor() {
        Map<CorridorPart, Set<String>> corridor = new EnumMap<>(CorridorPart.class);
        for (CorridorPart part : CorridorPart.values()) {
            Set<String> countries = new TreeSet<>();
            for (String code : text("corridor-" + part).toUpperCase(Locale.ROOT).split("[\\s,;،，、]+")) {
                if (COUNTRIES.contains(code)) {
                    countries.add(code);
                } else if (!code.isEmpty()) {
                    faults.put("corridor-" + part, "selection.fault.country");
                }
            }
            corridor.put(part, countries);
        }
        return corridor;
    }

    private int number(String name, int most) {
        String text = text(name);
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) > most) {
            faults.put(name, name.startsWith("percent") ? "selection.fault.percent" : "selection.fault.number");
            return 0;
        }
        return Integer.parseInt(text);
    }
}
