package org.pregny.request.web;

/** One answer to read through: to which question, and in the reader's words. */
record AnswerLine(String label, String words) {}
