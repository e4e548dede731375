/** What can be attended: process, event, segments, venue, access points, pick-up windows, deadlines, audiences. Imports: kernel, correspondence. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "correspondence"})
package org.pregny.event;
