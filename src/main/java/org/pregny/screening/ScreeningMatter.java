package org.pregny.screening;

import org.pregny.request.RequestId;
import org.pregny.round.RoundId;

/**
 * What a task is about and at which stage.
 *
 * @param turn the how manieth task of this stage it is for its request
 */
public record ScreeningMatter(RequestId request, RoundId round, ScreeningStage stage, int turn) {}
