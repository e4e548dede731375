/**
 * What those who lead and those who answer for it want to know: the lead's figures, the list of participants, statistics,
 * the log of decisions, and who took them away in a file. Imports: kernel, event, application, review.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "event", "application", "review"})
package org.pregny.report;
