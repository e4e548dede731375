package org.pregny.viewer;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Opens a PDF in memory, looks at one of its pages and forgets it again. */
final class PageReading {

    private static final int LONGEST_TEXT = 20_000;
    private static final int QUARTER = 90;

    private final int mostPages;

    PageReading(int mostPages) {
        this.mostPages = mostPages;
    }

    PageSight look(PageWire.Order order) {
        try (PDDocument pdf = Loader.loadPDF(order.pdf(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return pdf.isEncrypted() ? PageSight.none(PageOutcome.LOCKED, 0) : look(pdf, order.wish());
        } catch (InvalidPasswordException locked) {
            return PageSight.none(PageOutcome.LOCKED, 0);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return PageSight.none(PageOutcome.BROKEN, 0);
        }
    }

    private PageSight look(PDDocument pdf, PageWish wish) throws IOException {
        int pages = pdf.getNumberOfPages();
        if (pages > mostPages) {
            return PageSight.none(PageOutcome.TOO_MANY_PAGES, pages);
        }
        if (wish.page() > pages) {
            return PageSight.none(PageOutcome.NO_SUCH_PAGE, pages);
        }
        PDPage page = pdf.getPage(wish.page() - 1);
        page.setRotation(page.getRotation() + QUARTER * wish.turns());
        String text = text(pdf, wish.page());
        PagePainting painting = new PagePainting(pdf);
        byte[] picture = painting.paint(wish);
        PageOutcome outcome = painting.isWhole() ? PageOutcome.SHOWN : PageOutcome.INCOMPLETE;
        return new PageSight(outcome, pages, painting.mediaType(), picture, text);
    }

    /** Of a page whose letters cannot be read the picture is shown all the same. */
    private static String text(PDDocument pdf, int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String text = stripper.getText(pdf);
            return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        } catch (IOException | RuntimeException unreadable) {
            return "";
        }
    }
}
