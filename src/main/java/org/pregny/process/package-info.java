/** The conductor: sole importer of the engine, imported by nobody; implements the ports of the rooms. Imports: kernel, audit, correspondence, event, accreditation, application, portal, review, pass, letter. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "correspondence",
            "event",
            "accreditation",
            "application",
            "portal",
            "review",
            "pass",
            "letter"
        })
package org.pregny.process;
