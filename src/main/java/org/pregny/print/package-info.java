/** Sets words in any script, pictures and QR codes on tagged, archivable pages; knows no table, event or key. Imports: nothing. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.pregny.print;
