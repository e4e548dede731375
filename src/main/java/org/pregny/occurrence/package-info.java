/** The occurrence book: what somebody has to look at after a scan, a case for a pass and a day (domain P5). Imports: kernel, event, pass, gate. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "event", "pass", "gate"})
package org.pregny.occurrence;
