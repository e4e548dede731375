/** Words every room shares: actors, audited facts, refusals, languages, time and chance. Imports: nothing. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {},
        type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package org.pregny.kernel;
