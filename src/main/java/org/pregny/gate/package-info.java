/** The door: admit or deny, and say why. Imports: kernel, event, device, application, pass. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "event", "device", "application", "pass"})
package org.pregny.gate;
