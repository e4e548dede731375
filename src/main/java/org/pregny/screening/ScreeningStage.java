package org.pregny.screening;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The user tasks of {@code orgAccreditation} that officers work on; the model's task id is the constant in camel case. */
public enum ScreeningStage {
    SCREEN_REQUEST("screenRequest"),
    RECOMMEND_REQUEST("recommendRequest"),
    RECONSIDER_REQUEST("reconsiderRequest");

    private final String taskId;

    ScreeningStage(String taskId) {
        this.taskId = taskId;
    }

    /** The stage of the user task with this id. */
    public static ScreeningStage ofTaskId(String taskId) {
        return Arrays.stream(values())
                .filter(stage -> stage.taskId.equals(taskId))
                .findFirst()
                .orElseThrow();
    }

    /** Ids of all user tasks that are mirrored into the list. */
    public static Set<String> taskIds() {
        return Arrays.stream(values()).map(ScreeningStage::taskId).collect(Collectors.toSet());
    }

    /** Id of the user task in the model. */
    public String taskId() {
        return taskId;
    }

    /** What an officer can say at this stage, beside asking. */
    public List<ScreeningResult> verdicts() {
        return switch (this) {
            case SCREEN_REQUEST -> List.of(ScreeningResult.PRE_APPROVED, ScreeningResult.REFUSED);
            case RECOMMEND_REQUEST -> List.of(ScreeningResult.RECOMMENDED, ScreeningResult.SENT_BACK);
            case RECONSIDER_REQUEST -> List.of(ScreeningResult.UPHELD, ScreeningResult.REVERSED);
        };
    }

    /** Whoever has said this of the request must leave this stage to another (domain b4, four eyes). */
    Set<ScreeningResult> leftToOthersAfter() {
        return switch (this) {
            case SCREEN_REQUEST -> Set.of();
            case RECOMMEND_REQUEST -> Set.of(ScreeningResult.PRE_APPROVED);
            case RECONSIDER_REQUEST -> Set.of(ScreeningResult.REFUSED, ScreeningResult.UPHELD);
        };
    }
}
