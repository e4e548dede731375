/** What everybody may know of how rounds of special accreditation went: figures that tell of no single organisation (domain b1: counts were missing). Imports: kernel, event, round, request, circulation. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "event", "round", "request", "circulation"})
package org.pregny.transparency;
