/** Issues, prints, activates and supersedes the pass a person carries. Imports: kernel, event, application, correspondence. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "event", "application", "correspondence"})
package org.pregny.pass;
