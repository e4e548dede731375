/** Draws a model as SVG from its diagram interchange; knows nothing of any room or of a running engine. */
package org.pregny.process.drawing;
