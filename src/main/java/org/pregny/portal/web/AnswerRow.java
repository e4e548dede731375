package org.pregny.portal.web;

/**
 * A question and its answer in words.
 *
 * @param path page on which the answer can be changed
 */
record AnswerRow(Question question, String words, String path) {}
