package org.pregny.process.drawing;

/** What a drawing says of each element beyond the model itself: its ink, and what is told at its outline. */
interface DrawingState {

    DrawingInk ink(String elementId);

    /** Beside the outline, so that nothing rests on colour alone. */
    void tell(DrawingCanvas canvas, PlacedFigure figure);
}
