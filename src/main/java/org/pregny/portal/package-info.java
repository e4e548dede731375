/** Where applicants fill in an application, alone behind a mailed link: sessions, drafts, and the list of tasks. Imports: kernel, correspondence, event, accreditation, application. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "correspondence", "event", "accreditation", "application"})
package org.pregny.portal;
