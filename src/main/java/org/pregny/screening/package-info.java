/** The officers' screening of requests for special accreditation: their list, one case on a page, decisions by two, many at once. Imports: kernel, run, audit, opinion, correspondence, event, accreditation, document, review, round, request. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "run",
            "audit",
            "opinion",
            "correspondence",
            "event",
            "accreditation",
            "document",
            "review",
            "round",
            "request"
        })
package org.pregny.screening;
