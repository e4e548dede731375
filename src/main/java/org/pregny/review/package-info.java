/** The reviewers' work list and verdicts. Imports: kernel, event, accreditation, application. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "event", "accreditation", "application"})
package org.pregny.review;
