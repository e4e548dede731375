/** What can be attended: process, event, segments, venue, access points, pick-up windows, deadlines, audiences. Imports: kernel. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package org.pregny.event;
