/** Lists of organisations that are put to Member States, on a non-objection basis, and the objections that States make. Imports: kernel, print, correspondence, opinion, event, accreditation, review, report, round, request. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "print",
            "correspondence",
            "opinion",
            "event",
            "accreditation",
            "review",
            "report",
            "round",
            "request"
        })
package org.pregny.circulation;
