/**
 * What a focal point sees of the people of one application: where each stands, their passes and letters, and everything in
 * one file. Keeps nothing itself. Imports: kernel, event, accreditation, application, correspondence, pass.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "event", "accreditation", "application", "correspondence", "pass"})
package org.pregny.delegation;
