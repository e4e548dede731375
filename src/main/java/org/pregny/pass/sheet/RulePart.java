package org.pregny.pass.sheet;

/** A line or a coloured ground; it says nothing. */
record RulePart(Place at, Tint colour) implements LayoutPart {

    @Override
    public void draw(FaceDrawing on) {
        on.paper().fill(at.box(), colour.on(on.face()));
    }

    @Override
    public void check(LayoutCheck check) {
        check.place("rule", at);
        check.that(colour != null, "rule: it needs a colour");
    }
}
