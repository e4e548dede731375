package org.pregny.desk.web;

/** One fault of a JSON body: where (RFC 6901), and the key of the sentence that says what. */
record BodyFault(String pointer, String messageKey) {}
