/** An organisation's application for an event, its representatives, and what became of them. Imports: kernel, event, accreditation, correspondence. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "event", "accreditation", "correspondence"})
package org.pregny.application;
