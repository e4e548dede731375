package org.pregny.request;

/** What was answered to one question of the round's form, by the question's code. */
public record RequestAnswer(String question, String text) {}
