package org.pregny.pass.sheet;

/**
 * A line or a coloured ground; it says nothing.
 *
 * @param with the text without which it is not drawn, or null
 */
record RulePart(Place at, Tint colour, PassField with) implements LayoutPart {

    @Override
    public void draw(FaceDrawing on) {
        if (with == null || !on.face().says(with).isBlank()) {
            on.paper().fill(at.box(), colour.on(on.face()));
        }
    }

    @Override
    public void check(LayoutCheck check) {
        check.place("rule", at);
        check.that(colour != null, "rule: it needs a colour");
    }
}
