/** The reviewers' work list and verdicts. Imports: kernel, opinion, correspondence, event, accreditation, application, document. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "opinion",
            "correspondence",
            "event",
            "accreditation",
            "application",
            "document"
        })
package org.pregny.review;
