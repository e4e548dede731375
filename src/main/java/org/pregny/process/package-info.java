/** The conductor: sole importer of the engine, imported by nobody; implements the ports of the rooms. Imports: kernel, audit, correspondence, opinion, event, accreditation, application, portal, review, pass, letter, occurrence, round, request, screening, circulation, grant, demo. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "correspondence",
            "opinion",
            "event",
            "accreditation",
            "application",
            "portal",
            "review",
            "pass",
            "letter",
            "occurrence",
            "round",
            "request",
            "screening",
            "circulation",
            "grant",
            "demo"
        })
package org.pregny.process;
