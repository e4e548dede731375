package org.pregny.process.migration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.pregny.application.CaseNumber;
import org.pregny.application.CaseNumbers;
import org.springframework.stereotype.Component;

/** What a running process is called by people, and at which activities it stands. */
@Component
class Whereabouts {

    private static final int LONGEST = 255;

    private final RuntimeService runtime;
    private final CaseNumbers numbers;

    Whereabouts(RuntimeService runtime, CaseNumbers numbers) {
        this.runtime = runtime;
        this.numbers = numbers;
    }

    /**
     * @param caseId null if it belongs to no application
     * @param activity several with a comma between
     */
    record Found(UUID caseId, String reference, String activity) {}

    /** Empty if it has ended. */
    Optional<Found> of(String instance) {
        ActivityInstance tree = runtime.getActivityInstance(instance);
        return tree == null ? Optional.empty() : Optional.of(found(instance, activities(tree)));
    }

    private Found found(String instance, String activity) {
        String key = rootKey(instance);
        UUID id = BusinessKeys.uuid(key);
        CaseNumber application = id == null ? null : numbers.of(List.of(id)).get(id);
        return application == null ? new Found(null, key, activity) : new Found(id, application.number(), activity);
    }

    /** A process that another has called goes by the other's key. */
    private String rootKey(String instance) {
        ProcessInstance own =
                runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult();
        if (own.getId().equals(own.getRootProcessInstanceId())) {
            return own.getBusinessKey();
        }
        return runtime.createProcessInstanceQuery()
                .processInstanceId(own.getRootProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    private static String activities(ActivityInstance tree) {
        Set<String> found = new TreeSet<>();
        collect(tree, found);
        String joined = String.join(",", found);
        return joined.length() <= LONGEST ? joined : joined.substring(0, joined.lastIndexOf(',', LONGEST));
    }

    private static void collect(ActivityInstance at, Set<String> found) {
        if (at.getChildActivityInstances().length + at.getChildTransitionInstances().length == 0) {
            found.add(at.getActivityId());
        }
        Stream.of(at.getChildTransitionInstances()).forEach(next -> found.add(next.getActivityId()));
        Stream.of(at.getChildActivityInstances()).forEach(inner -> collect(inner, found));
    }
}
