/** Rounds of special accreditation: when organisations may ask to be accredited to a process, with which form, and on which terms (domain P1). Imports: kernel, correspondence, event, accreditation. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "correspondence", "event", "accreditation"})
package org.pregny.round;
