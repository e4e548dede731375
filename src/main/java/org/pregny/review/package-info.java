/** The reviewers' work list and verdicts. Imports: kernel, event, accreditation, application, document. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "event", "accreditation", "application", "document"})
package org.pregny.review;
