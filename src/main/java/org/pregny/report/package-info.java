/**
 * What those who lead and those who answer for it want to know: the lead's figures, the list of participants, statistics,
 * the log of decisions, and who took them away. Imports: kernel, print, audit, event, application, accreditation, review, pass, gate.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "print",
            "audit",
            "event",
            "application",
            "accreditation",
            "review",
            "pass",
            "gate"
        })
package org.pregny.report;
