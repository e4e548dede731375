package org.pregny.document;

import java.util.List;
import java.util.Locale;

/** What is accepted: formats that show a page and can do nothing else. */
public enum DocumentFormat {
    PDF("application/pdf", false, "pdf"),
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    PNG("image/png", true, "png");

    private final String mediaType;
    private final boolean picture;
    private final List<String> endings;

    DocumentFormat(String mediaType, boolean picture, String... endings) {
        this.mediaType = mediaType;
        this.picture = picture;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isPicture() {
        return picture;
    }

    /** The name with an ending that tells the truth about the content. */
    String truly(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return endings.contains(ending) ? name : name + "." + endings.getFirst();
    }
}
