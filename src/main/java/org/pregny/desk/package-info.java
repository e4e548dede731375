/** The pick-up desk: finds a pass, compares its holder with a document, and activates it. Imports: kernel, opinion, event, application, pass. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "opinion", "event", "application", "pass"})
package org.pregny.desk;
