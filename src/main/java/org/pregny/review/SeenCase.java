package org.pregny.review;

import org.pregny.application.ApplicationId;

/**
 * A case as somebody has seen it before deciding on it.
 *
 * @param version of the application
 */
public record SeenCase(ReviewTaskId task, ApplicationId application, int version) {}
