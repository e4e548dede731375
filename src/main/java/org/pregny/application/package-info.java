/** An organisation's application for an event, its representatives, and what became of them. Imports: kernel, event, accreditation, correspondence, opinion. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "event", "accreditation", "correspondence", "opinion"})
package org.pregny.application;
