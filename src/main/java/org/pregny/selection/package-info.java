/**
 * Where the set of an event's participants is chosen when more are eligible than there are seats: gauges by panel and overall,
 * scenarios, a proposed set with its reasons. Decisions themselves go through {@code bulk}, as those of a reviewer on many cases.
 * Imports: kernel, run, event, accreditation, application, review, bulk.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "run", "event", "accreditation", "application", "review", "bulk"})
package org.pregny.selection;
