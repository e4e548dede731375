/** What one organisation asks for in one round: its request for special accreditation and what became of it (domain P1). Imports: kernel, correspondence, event, accreditation, application, document, portal, round. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "correspondence",
            "event",
            "accreditation",
            "application",
            "document",
            "portal",
            "round"
        })
package org.pregny.request;
