/** Who is inside, by person and not by scan: live counts, the board of shared seats, the list for an evacuation. Imports: kernel, event, device, application, pass, gate, report. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "event", "device", "application", "pass", "gate", "report"})
package org.pregny.presence;
