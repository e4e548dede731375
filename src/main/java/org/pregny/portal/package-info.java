/** Where applicants fill in an application, alone behind a mailed link: sessions, drafts, and the list of tasks. Imports: kernel, correspondence, event, accreditation, application, document. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "correspondence", "event", "accreditation", "application", "document"})
package org.pregny.portal;
