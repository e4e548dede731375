/** The watch list, for the security liaison alone: no other room knows that there is one. Imports: kernel, event, application. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "event", "application"})
package org.pregny.watch;
