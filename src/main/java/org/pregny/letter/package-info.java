/**
 * The visa support letter: asked for behind the private link, signed by an officer, verifiable by a consulate, forgotten
 * after the event. When an event has moved, its process calls {@code VisaRegister.reissueAfterMove} for each
 * representative. Imports: kernel, event, accreditation, application, correspondence, print, pass.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "event", "accreditation", "application", "correspondence", "print", "pass"})
package org.pregny.letter;
