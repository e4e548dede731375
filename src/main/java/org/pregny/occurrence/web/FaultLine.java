package org.pregny.occurrence.web;

/** One thing to put right on a form: the id of the field, and the sentence that says how. */
record FaultLine(String id, String words) {}
