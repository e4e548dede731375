package org.pregny.review;

/** Where in a list to read on: behind a task, or before it; null stands for the beginning. */
public record WorkListPlace(ReviewTaskId task, boolean before) {}
