/** Issues, prints, activates, replaces, suspends and revokes the passes people carry. Imports: kernel, event, accreditation, application, correspondence, print. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "event", "accreditation", "application", "correspondence", "print"})
package org.pregny.pass;
