package org.pregny.pass.sheet;

import java.util.List;
import java.util.Locale;
import org.pregny.print.Paper;

/** Everything a printed pass says, already in the reader's words; what is absent is null or empty and leaves no gap. */
public record PassFace(
        Locale language,
        String categoryWord,
        String categoryLetter,
        String nameToPrint,
        String nameOnId,
        String organisation,
        String country,
        String eventTitle,
        String passNumber,
        String validity,
        List<String> places,
        String pickUp,
        String idReminder,
        String idReminderEnglish,
        String contact,
        byte[] photo,
        String qrText,
        Captions captions) {

    public PassFace {
        categoryLetter = categoryLetter == null ? "" : categoryLetter;
        // better the name in its passport spelling than with holes in it
        nameToPrint = Paper.prints(nameToPrint) ? nameToPrint : nameOnId;
        places = places == null ? List.of() : List.copyOf(places);
    }

    boolean hasPhoto() {
        return photo != null && photo.length > 0;
    }

    /** The small words beside the facts, and the title the document carries. */
    public record Captions(
            String title,
            String passNumber,
            String nameOnId,
            String validity,
            String access,
            String pickUp,
            String contact) {}
}
