/** What a newcomer finds there already: a round of special accreditation from its call to its final list, walked by the same ways as any other. Only in the demo. Imports: kernel, opinion, accreditation, document, round, request, screening, circulation. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "opinion",
            "accreditation",
            "document",
            "round",
            "request",
            "screening",
            "circulation"
        })
package org.pregny.demo;
