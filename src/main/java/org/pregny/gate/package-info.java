/** The door: admit or deny, and say why. Imports: kernel, event, application, pass. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "event", "application", "pass"})
package org.pregny.gate;
