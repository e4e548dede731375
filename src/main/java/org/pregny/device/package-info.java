/** The phones and scanners at the gates: how each is claimed, where it stands, what it may ask for and how it fares. Imports: kernel, print, correspondence, event. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "print", "correspondence", "event"})
package org.pregny.device;
