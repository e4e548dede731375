/** The append-only trail: hears every {@code AuditedEvent} in the same transaction, so that no change is without its row. Imports: kernel. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package org.pregny.audit;
