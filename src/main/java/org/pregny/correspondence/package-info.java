/** Fills a letter's template in the reader's language and sends it through the outbox; each room owns its letters. Imports: kernel. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package org.pregny.correspondence;
