/** Issues, prints, activates and supersedes the pass a person carries. Imports: kernel, event, accreditation, application, correspondence. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "event", "accreditation", "application", "correspondence"})
package org.pregny.pass;
