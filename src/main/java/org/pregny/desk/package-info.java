/** The pick-up desk: finds a pass, compares its holder with a document, and activates it. Imports: kernel, event, pass. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "event", "pass"})
package org.pregny.desk;
