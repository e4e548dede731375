package org.pregny.desk.web;

/**
 * What the moment asks of an ID check.
 *
 * @param outsideHours somebody has to say why a pass is handed out now
 * @param supervised two refusals stand, so that another officer goes on and says why
 */
record DeskMoment(boolean outsideHours, boolean supervised) {}
