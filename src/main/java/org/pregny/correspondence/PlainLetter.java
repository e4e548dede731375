package org.pregny.correspondence;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text part of a letter, made from its HTML so that both always say the same. */
final class PlainLetter {

    private PlainLetter() {}

    static String of(Document page) {
        StringBuilder text = new StringBuilder();
        page.body().select("h1,h2,p,li,dt,dd").forEach(block -> append(text, block));
        return text.toString().strip().replaceAll("\n{3,}", "\n\n") + "\n";
    }

    private static void append(StringBuilder text, Element block) {
        if (block.parent() != null && block.parent().is("li,dd")) {
            return;
        }
        String line = line(block);
        switch (block.normalName()) {
            case "li" -> text.append("- ").append(line).append('\n');
            case "dt" -> text.append(line).append(": ");
            case "dd" -> text.append(line).append('\n');
            default -> text.append('\n').append(line).append("\n\n");
        }
    }

    /** The words of the block; a link is followed by its address, for it cannot be clicked in plain text. */
    private static String line(Element block) {
        Element copy = block.clone();
        copy.select("a[href]").forEach(a -> {
            String address = a.attr("href").replaceFirst("^mailto:", "");
            a.text(a.text().equals(address) ? address : a.text() + ": " + address);
        });
        return copy.text();
    }
}
