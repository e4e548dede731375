package org.pregny.portal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pregny.application.Fault;

/** What is still wrong in a draft, by the names of its answers. */
public record DraftFaults(Map<String, Fault> byName) {

    private static final int PERSON = 2;

    static DraftFaults of(Answers answers, List<Fault> faults) {
        Map<String, Fault> named = new LinkedHashMap<>();
        faults.forEach(fault -> named.putIfAbsent(name(answers, fault.field()), fault));
        return new DraftFaults(named);
    }

    public DraftFaults among(Predicate<String> names) {
        return new DraftFaults(byName.entrySet().stream()
                .filter(e -> names.test(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new)));
    }

    public boolean isEmpty() {
        return byName.isEmpty();
    }

    public boolean concern(String prefix) {
        return byName.keySet().stream().anyMatch(name -> name.startsWith(prefix));
    }

    /** {@code /representatives/0/email} is {@code people.<key of the first person>.email}. */
    private static String name(Answers answers, String pointer) {
        String[] steps = pointer.substring(1).split("/");
        if (steps[0].equals("representatives")) {
            return steps.length < PERSON + 1
                    ? "people"
                    : Answers.ofPerson(answers.people().get(Integer.parseInt(steps[1])), rest(steps));
        }
        if (pointer.startsWith("/organisation/names/")) {
            var language = AnswersAsSubmission.namedIn(answers).get(Integer.parseInt(steps[PERSON]));
            return "organisation.names." + language.tag();
        }
        return String.join(".", steps);
    }

    private static String rest(String[] steps) {
        return String.join(".", Arrays.copyOfRange(steps, PERSON, steps.length));
    }
}
