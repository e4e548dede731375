/** Many cases acted on in one go, seen beforehand, case by case and in the background. Imports: kernel, run, event, application, document, review. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "run", "event", "application", "document", "review"})
package org.pregny.bulk;
