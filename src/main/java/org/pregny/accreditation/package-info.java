/** An organisation and the basis on which it may come. Imports: kernel, event, correspondence. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "event", "correspondence"})
package org.pregny.accreditation;
