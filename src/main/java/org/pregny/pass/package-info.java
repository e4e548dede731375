/** Issues, prints, activates and supersedes the pass a person carries. Imports: kernel, event, accreditation, application, correspondence, print. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "event", "accreditation", "application", "correspondence", "print"})
package org.pregny.pass;
