/** Draws a pass on paper: the band of its category, name, photo, code and guidance; knows no table, event or key. */
package org.pregny.pass.sheet;
