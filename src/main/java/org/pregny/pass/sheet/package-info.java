/** Draws a pass on paper: names in any script, a QR code, one A6 page; knows no table, no event and no key. */
package org.pregny.pass.sheet;
