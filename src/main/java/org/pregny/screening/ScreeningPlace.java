package org.pregny.screening;

/** Where a page of the list begins: behind this task, or before it. */
public record ScreeningPlace(ScreeningTaskId task, boolean before) {}
