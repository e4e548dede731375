package org.pregny.portal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was typed so far: texts by their names. A person’s texts are under {@code people.<key>.}, where the key stays
 * that person’s own, whoever else is added or removed in another tab.
 *
 * @param people keys, in the order of the application
 * @param done names of tasks that need no answer and were looked at
 */
public record Answers(Map<String, String> texts, List<String> people, Set<String> done) {

    static final Answers NONE = new Answers(Map.of(), List.of(), Set.of());

    private static final String PEOPLE = "people.";

    public Answers {
        texts = texts == null ? Map.of() : Map.copyOf(texts);
        people = people == null ? List.of() : List.copyOf(people);
        done = done == null ? Set.of() : Set.copyOf(done);
    }

    public static String ofPerson(String key, String name) {
        return PEOPLE + key + "." + name;
    }

    /** Empty where nothing was typed. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    public String text(String person, String name) {
        return text(ofPerson(person, name));
    }

    /** The name of a person as far as it is known. */
    public String nameOf(String person) {
        return text(person, "nameToPrint").isEmpty() ? text(person, "nameOnId") : text(person, "nameToPrint");
    }

    /** Texts of a person who is not there yet add that person at the end. */
    Answers with(Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        List<String> everybody = new ArrayList<>(people);
        typed.forEach((name, text) -> {
            if (text.isEmpty()) {
                all.remove(name);
            } else {
                all.put(name, text);
            }
            if (name.startsWith(PEOPLE) && !everybody.contains(name.split("\\.")[1])) {
                everybody.add(name.split("\\.")[1]);
            }
        });
        return new Answers(all, everybody, done);
    }

    Answers without(String person) {
        Map<String, String> others = new LinkedHashMap<>(texts);
        others.keySet().removeIf(name -> name.startsWith(ofPerson(person, "")));
        return new Answers(
                others, people.stream().filter(p -> !p.equals(person)).toList(), done);
    }

    /** With this person one place further up; whoever is first stays so. */
    Answers sooner(String person) {
        List<String> order = new ArrayList<>(people);
        int at = order.indexOf(person);
        if (at > 0) {
            Collections.swap(order, at, at - 1);
        }
        return new Answers(texts, order, done);
    }

    Answers done(String task) {
        Set<String> more = new LinkedHashSet<>(done);
        more.add(task);
        return new Answers(texts, people, more);
    }

    /** What does not change from one event to the next: the organisation and who writes for it. */
    Answers forAnotherEvent() {
        Map<String, String> kept = new LinkedHashMap<>(texts);
        kept.keySet().removeIf(name -> !name.startsWith("organisation.") && !name.equals("contactName"));
        return new Answers(kept, List.of(), Set.of());
    }
}
