package org.pregny.desk.web;

/** One thing to put right on a form of the desk: the id of the field, and the sentence that says how. */
record FaultLine(String id, String words) {}
