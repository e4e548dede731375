/** What one member of staff proposes and only another may agree to: four eyes, by rules that are data. Imports: kernel. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package org.pregny.opinion;
