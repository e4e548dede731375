package org.pregny.pass.sheet;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.pregny.print.Box;
import org.pregny.print.Imprint;
import org.pregny.print.Paper;
import org.pregny.print.PrintedDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Prints passes on any paper; the same faces give the same bytes, whenever they are printed. */
@Component
public class PassSheet {

    private final PageLayouts layouts;

    @Autowired
    PassSheet(SheetSettings settings) {
        this.layouts = PageLayouts.in(settings.layouts());
    }

    /** With the layouts that come with the product. */
    public PassSheet() {
        this(new SheetSettings(new ClassPathResource("templates/pdf/")));
    }

    public byte[] print(PassFace face) {
        return print(face, PassFormat.A6);
    }

    public byte[] print(PassFace face, PassFormat format) {
        PrintedDocument document = new PrintedDocument(imprint(face));
        print(List.of(face).iterator(), format, document);
        return document.bytes();
    }

    /** Page by page, as the faces come; neither they nor the pages are kept. */
    public void print(Iterator<PassFace> faces, PassFormat format, Imprint imprint, OutputStream out) {
        PrintedDocument document = new PrintedDocument(imprint, out);
        print(faces, format, document);
        document.close();
    }

    private void print(Iterator<PassFace> faces, PassFormat format, PrintedDocument document) {
        PageLayout layout = layouts.of(format);
        while (faces.hasNext()) {
            List<PassFace> together = new ArrayList<>();
            while (together.size() < layout.facesAPage() && faces.hasNext()) {
                together.add(faces.next());
            }
            drawPage(layout, together, document);
        }
    }

    private void drawPage(PageLayout layout, List<PassFace> faces, PrintedDocument document) {
        Place whole = new Place(0, 0, layout.page().width(), layout.page().height());
        Paper page = document.page(whole.box().width(), whole.box().height());
        if (layout.faces() != null) {
            PageLayout face = layouts.of(layout.faces().of());
            for (int i = 0; i < faces.size(); i++) {
                draw(faces.get(i), face, page, layout.faces().at().get(i));
            }
        }
        draw(faces.get(0), layout, page, new PageLayout.Corner(0, 0));
    }

    /** In its own language and direction, whatever those of the page are. */
    private static void draw(PassFace face, PageLayout layout, Paper page, PageLayout.Corner at) {
        Box box = new Place(
                        at.start(),
                        at.top(),
                        layout.page().width(),
                        layout.page().height())
                .box();
        new FaceDrawing(face, page.section(box, face.language()), layout).draw();
    }

    private static Imprint imprint(PassFace face) {
        return new Imprint(
                face.caption(PassField.TITLE) + " " + face.says(PassField.NUMBER),
                face.language(),
                Imprint.identity(
                        face.language().toLanguageTag(),
                        face.says(PassField.NAME),
                        face.says(PassField.NUMBER),
                        face.qrText()));
    }
}
