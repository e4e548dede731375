/**
 * The visa support letter: asked for behind the private link, signed by an officer, verifiable by a consulate, forgotten
 * after the event. A letter follows its event: the process of a change replaces it, hands it back to the officer or
 * withdraws it, and a revoked pass withdraws it too. Imports: kernel, event, accreditation, application, correspondence, print, pass.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "event", "accreditation", "application", "correspondence", "print", "pass"})
package org.pregny.letter;
