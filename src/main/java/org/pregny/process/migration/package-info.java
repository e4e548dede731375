/** Moves running cases to another version of their model: the plan, the rehearsal on every case, the run, the report. */
package org.pregny.process.migration;
