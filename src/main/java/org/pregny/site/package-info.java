/** The front hall: sign-in, roles, home, language switch, error pages, layout. Imports: kernel, correspondence. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "correspondence"})
package org.pregny.site;
