/** Cases acted on in one go: what was chosen, what is left to do, and how it is done whatever ends the machine; which cases they are and what is done with them is for the rooms that have them. Imports: kernel. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
package org.pregny.run;
