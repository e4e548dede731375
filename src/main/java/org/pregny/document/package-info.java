/** Documents of applicants: taken in, looked into, kept sealed, scanned and shown to those who judge them. Imports: kernel, event, application. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "event", "application"})
package org.pregny.document;
