/** The reviewers' work list and verdicts. Imports: kernel, audit, correspondence, opinion, event, accreditation, application, document. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "correspondence",
            "opinion",
            "event",
            "accreditation",
            "application",
            "document"
        })
package org.pregny.review;
