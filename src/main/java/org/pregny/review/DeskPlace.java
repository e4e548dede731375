package org.pregny.review;

import java.util.UUID;

/** Where in the list of a desk to read on: behind a task, or before it; null stands for the beginning. */
public record DeskPlace(UUID task, boolean before) {}
