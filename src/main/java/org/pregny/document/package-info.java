/** Documents of applicants: taken in, looked into, kept sealed, scanned and shown to those who judge them. Imports: kernel, event, application, viewer. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "event", "application", "viewer"})
package org.pregny.document;
