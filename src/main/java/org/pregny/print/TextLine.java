package org.pregny.print;

import java.text.Bidi;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;

/** One line of text in any mix of scripts: its runs in the order they are read, each with its place from the left. */
record TextLine(List<Place> places, float width) {

    /** Where a run starts, in ems. */
    record Place(Run run, float start) {}

    /** The eye may meet the runs in another order than the ear: Latin words in an Arabic line. */
    static TextLine of(List<Run> runs, byte[] levels) {
        if (runs.size() < 2) {
            return of(runs);
        }
        Integer[] visual = new Integer[runs.size()];
        for (int i = 0; i < visual.length; i++) {
            visual[i] = i;
        }
        Bidi.reorderVisually(levels, 0, visual, 0, visual.length);
        Place[] places = new Place[visual.length];
        float width = 0;
        for (int i : visual) {
            places[i] = new Place(runs.get(i), width);
            width += runs.get(i).width();
        }
        return new TextLine(List.of(places), width);
    }

    private static TextLine of(List<Run> runs) {
        List<Place> places = runs.stream().map(run -> new Place(run, 0)).toList();
        return new TextLine(places, runs.isEmpty() ? 0 : runs.get(0).width());
    }

    void draw(PdfContentByte ink, float x, float y, float size) {
        for (Place place : places) {
            place.run().draw(ink, x + place.start() * size, y, size);
        }
    }
}
