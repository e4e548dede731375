/** Special accreditations that were granted, and their later life. Imports: kernel, correspondence, opinion, event, accreditation, application, pass, round, request. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "correspondence",
            "opinion",
            "event",
            "accreditation",
            "application",
            "pass",
            "round",
            "request"
        })
package org.pregny.grant;
