package org.pregny.review;

import java.util.UUID;
import org.pregny.application.ApplicationId;
import org.pregny.event.EventCode;

/**
 * What a task is about and at which stage.
 *
 * @param subject what it is about when not the application as a whole, a substitution say; else null
 * @param round the how manieth task of this stage it is for its application
 */
public record TaskMatter(ApplicationId application, UUID subject, ReviewStage stage, EventCode event, int round) {}
