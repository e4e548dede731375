package org.pregny.run;

/**
 * One case of a run as a page shows it.
 *
 * @param address where it is read; null if it is not there any more, as its number and name are then
 * @param remark what is to be known of it besides, in the reader's words; else null
 */
public record RunLine(RunItem item, String address, String number, String name, String remark) {}
