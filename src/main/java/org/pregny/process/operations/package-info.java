/** What operators see of running work and may do to it: where cases stand, what failed and why, what is stuck. */
package org.pregny.process.operations;
