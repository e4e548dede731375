/** The occurrence book: what somebody has to look at after a scan, a case for a pass and a day (domain P5). Imports: kernel, event, device, pass, gate. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "event", "device", "pass", "gate"})
package org.pregny.occurrence;
