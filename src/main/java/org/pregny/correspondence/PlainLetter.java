package org.pregny.correspondence;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.pregny.kernel.Language;

/** The text part of a letter, made from its HTML so that both always say the same. */
final class PlainLetter {

    private static final String FOOT = ".foot";

    /** Stands where a colon comes: in a page, the blank before a French one would become any blank. */
    private static final String COLON = "\uE000";

    private PlainLetter() {}

    /** What is attached, in words, stands before the foot. */
    static String of(Document page, String attached, Language language) {
        Elements blocks = page.body().select("h1,h2,p,li,dt,dd");
        return Stream.of(said(blocks.not(FOOT), language), attached.strip(), said(page.select(FOOT), language))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }

    private static String said(Elements blocks, Language language) {
        StringBuilder text = new StringBuilder();
        blocks.forEach(block -> append(text, block, language));
        return text.toString().strip().replaceAll("\n{3,}", "\n\n");
    }

    private static void append(StringBuilder text, Element block, Language language) {
        if (block.parent() != null && block.parent().is("li,dd")) {
            return;
        }
        String line = line(block, language);
        switch (block.normalName()) {
            case "li" ->
                text.append(block.parents().is("li") ? "  - " : "- ")
                        .append(line)
                        .append('\n');
            case "dt" -> text.append(line).append(language.colon());
            case "dd" -> text.append(line).append('\n');
            default -> text.append('\n').append(line).append("\n\n");
        }
    }

    /** The words of the block; a link is followed by its address, for it cannot be clicked in plain text. */
    private static String line(Element block, Language language) {
        if (block.children().isEmpty()) {
            return block.text();
        }
        Element copy = block.clone();
        copy.select("ul,ol").remove();
        copy.select("a[href]").forEach(a -> {
            String address = a.attr("href").replaceFirst("^mailto:", "");
            a.text(a.text().equals(address) ? address : a.text() + COLON + address);
        });
        return copy.text().replace(COLON, language.colon());
    }
}
