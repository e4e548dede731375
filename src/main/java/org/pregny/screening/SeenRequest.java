package org.pregny.screening;

/** The request of a task in the version that an officer has in view. */
public record SeenRequest(ScreeningTaskId task, int version) {}
