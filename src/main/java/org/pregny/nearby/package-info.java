/** Devices of one event that speak to each other without us: who they are, and how they find each other. Imports: kernel, event, device, pass. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "event", "device", "pass"})
package org.pregny.nearby;
