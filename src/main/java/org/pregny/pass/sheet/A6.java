package org.pregny.pass.sheet;

import org.pregny.print.Box;

/** The paper of a pass, in points. */
final class A6 {

    static final float WIDTH = Box.millimetres(105);
    static final float HEIGHT = Box.millimetres(148);
    static final float MARGIN = 15;
    static final float MEASURE = WIDTH - 2 * MARGIN;

    private A6() {}
}
