/** The door: admit or deny, and say why. Imports: kernel, event, pass. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "event", "pass"})
package org.pregny.gate;
