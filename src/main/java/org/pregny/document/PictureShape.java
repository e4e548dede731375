package org.pregny.document;

/**
 * The outline of a picture.
 *
 * @param end where the picture ends; whatever follows is not the picture's
 */
record PictureShape(long pixels, int end) {

    static DocumentRefused broken() {
        return new DocumentRefused("document.fault.broken");
    }
}
