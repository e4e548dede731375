/** Shows pages of other people's PDFs as pictures and text, made by a program of its own that holds no secret and can be ended at any time. Imports: nothing. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.pregny.viewer;
