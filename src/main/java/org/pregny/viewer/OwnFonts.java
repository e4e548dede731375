package org.pregny.viewer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * The fonts that come with this program stand in for those that a PDF does not bring: the machine's own are not looked for, so
 * every machine draws the same page, and no list of them is written to a disk.
 */
final class OwnFonts implements FontMapper {

    /** As wide as the fonts that every reader of PDF once had (ISO 32000-1, 9.6.2.2). */
    private static final String PLAIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String OURS = "/fonts/";

    private static final Map<String, String> OF_COLLECTION = Map.of(
            "GB1", OURS + "NotoSansSC-Medium.ttf",
            "CNS1", OURS + "NotoSansSC-Medium.ttf",
            "Japan1", OURS + "NotoSansJP-Medium.ttf",
            "Korea1", OURS + "NotoSansKR-Medium.ttf",
            "KR", OURS + "NotoSansKR-Medium.ttf");

    private final Map<String, TrueTypeFont> opened = new HashMap<>();

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(byName(name), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(byName(name), true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo collection) {
        String of = collection == null ? "" : collection.getOrdering();
        String font = OF_COLLECTION.get(of == null ? "" : of);
        return new CIDFontMapping(null, font == null ? byName(name) : open(font), true);
    }

    private TrueTypeFont byName(String name) {
        return open(name != null && name.contains("Bold") ? OURS + "NotoSans-Bold.ttf" : PLAIN);
    }

    private TrueTypeFont open(String font) {
        return opened.computeIfAbsent(font, OwnFonts::parsed);
    }

    private static TrueTypeFont parsed(String font) {
        try (InputStream in = OwnFonts.class.getResourceAsStream(font)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
