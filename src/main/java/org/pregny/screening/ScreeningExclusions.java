package org.pregny.screening;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pregny.accreditation.Lookalike;
import org.pregny.kernel.Actor;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestDesk;
import org.pregny.request.RequestId;
import org.pregny.request.RequestPaper;
import org.springframework.stereotype.Component;

/**
 * Finds out which requests cannot be acted on with the others: whatever is doubtful about one is for a person to settle,
 * one by one. Asked at the preview for all, and once more for each just before its turn.
 */
@Component
class ScreeningExclusions {

    private final RequestDesk requests;

    ScreeningExclusions(RequestDesk requests) {
        this.requests = requests;
    }

    /** In the order of the tasks, each with the version of its request that is seen now. */
    List<ScreeningRunItem> items(List<ScreeningTask> tasks, ScreeningRun.Action action, Actor officer) {
        List<RequestId> ids = tasks.stream().map(ScreeningTask::request).toList();
        Map<RequestId, AccreditationRequest> known = requests.requests(ids);
        return IntStream.range(0, tasks.size())
                .mapToObj(at -> item(at, tasks.get(at), known.get(tasks.get(at).request()), action, officer))
                .toList();
    }

    private ScreeningRunItem item(
            int at, ScreeningTask task, AccreditationRequest request, ScreeningRun.Action action, Actor officer) {
        return ScreeningRunItem.of(at, task.id(), request.version(), why(task, action, officer));
    }

    /** Null where nothing stands against it. */
    LeftAside why(ScreeningTask task, ScreeningRun.Action action, Actor officer) {
        LeftAside why = inHand(task, action, officer);
        return why == null ? inTheCase(task, action) : why;
    }

    private LeftAside inHand(ScreeningTask task, ScreeningRun.Action action, Actor officer) {
        if (!task.isOpen()) {
            return LeftAside.ENDED;
        }
        if (task.stage() != action.stage()) {
            return LeftAside.OTHER_STAGE;
        }
        if (task.assignee() != null && !task.isHeldBy(officer.name())) {
            return LeftAside.HELD;
        }
        return task.isBarredTo(officer.name()) ? LeftAside.BARRED : null;
    }

    private LeftAside inTheCase(ScreeningTask task, ScreeningRun.Action action) {
        if (task.marks().possibleDuplicate()) {
            return LeftAside.DUPLICATE;
        }
        if (action != ScreeningRun.Action.PRE_APPROVE) {
            return null;
        }
        if (!Lookalike.mixedWords(task.organisationName()).isEmpty()) {
            return LeftAside.IMITATES;
        }
        boolean unreadable = requests.file(task.request()).papers().stream()
                .map(RequestPaper::document)
                .anyMatch(document -> !document.state().isReadable());
        return unreadable ? LeftAside.DOCUMENTS : null;
    }
}
