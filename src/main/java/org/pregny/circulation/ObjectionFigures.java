package org.pregny.circulation;

/**
 * What is always published of the objections in a round, and names nobody (domain b1: no counts, K12).
 *
 * @param objections how many were raised
 * @param states how many States raised them
 * @param organisations to how many organisations
 * @param open organisations of which it is not settled yet
 * @param withdrawn organisations against which none stands any more
 * @param upheld organisations that were not accredited because of one
 */
public record ObjectionFigures(int objections, int states, int organisations, int open, int withdrawn, int upheld) {}
