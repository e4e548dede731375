package org.pregny.pass.sheet;

/** The holder's photo, 35 wide to 45 high; nothing where there is none. */
record PhotoPart(Place at) implements LayoutPart {

    private static final float SHAPE = 35f / 45;
    private static final float TOLERANCE = 0.01f;

    @Override
    public void draw(FaceDrawing on) {
        if (on.face().hasPhoto()) {
            on.paper().photo(on.face().photo(), at.box(), on.face().says(PassField.PHOTO));
        }
    }

    @Override
    public void check(LayoutCheck check) {
        check.place("photo", at);
        boolean shaped = Math.abs(at.width() / at.height() - SHAPE) < TOLERANCE;
        check.that(shaped, "photo: %s is not 35 wide to 45 high", at);
    }
}
