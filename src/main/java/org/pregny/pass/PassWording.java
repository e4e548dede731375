package org.pregny.pass;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pregny.application.PhotoDesk;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.SegmentSet;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.Language;
import org.pregny.pass.sheet.PassFace;
import org.pregny.pass.sheet.PassField;
import org.pregny.pass.sheet.PlainPass;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentReferenceHashMap;

/** Puts a pass into words in its holder's language; nothing that people wrote is ever read as a template. */
@Component
class PassWording {

    /** The fields that stand under a caption, and the end of its message key. */
    private static final Map<PassField, String> CAPTIONS = Map.ofEntries(
            Map.entry(PassField.NUMBER, "number"),
            Map.entry(PassField.NAME_ON_ID, "nameOnId"),
            Map.entry(PassField.VALIDITY, "validity"),
            Map.entry(PassField.ACCESS, "access"),
            Map.entry(PassField.PICK_UP, "pickUp"),
            Map.entry(PassField.CONTACT, "contact"),
            Map.entry(PassField.ARRIVAL, "arrival"),
            Map.entry(PassField.BRING, "bring"),
            Map.entry(PassField.PROGRAMME, "programme"));

    /** What passes say of their event is the same for all who come to the same, stay as long and read the same language. */
    private record Stay(
            Event event, List<Event> admitted, SegmentSet segments, Language language, Instant from, Instant until) {}

    private final EventCatalogue catalogue;
    private final PhotoDesk photos;
    private final MessageSource messages;
    /** Given up when memory runs short. */
    private final Map<Stay, Map<PassField, String>> told = new ConcurrentReferenceHashMap<>();

    PassWording(EventCatalogue catalogue, PhotoDesk photos, MessageSource messages) {
        this.catalogue = catalogue;
        this.photos = photos;
        this.messages = messages;
    }

    PassFace face(Pass pass) {
        byte[] photo = pass.holder().photo() == null
                ? null
                : photos.photo(pass.holder().photo()).orElse(null);
        return face(PassCopy.of(pass), catalogue.event(pass.event()), photo, null);
    }

    /** All that the pass says, for a letter that is read as text; without looking for the photo. */
    String inWords(Pass pass) {
        PassFace face = face(PassCopy.of(pass), catalogue.event(pass.event()), null, null);
        return words("inWords", pass.language()) + "\n\n" + PlainPass.of(face);
    }

    /** Of a pass that need not exist, with this photo. */
    PassFace face(PassCopy pass, Event event, byte[] photo, String specimen) {
        Language language = pass.language();
        Map<PassField, String> texts = texts(pass, event);
        return new PassFace(
                language.locale(),
                pass.type() == PassType.EMERGENCY_PASS
                        ? emergency(texts, language)
                        : category(pass.holder().category(), event, language),
                PassColours.look(event.pass()),
                texts,
                captions(pass.type(), language),
                photo,
                pass.code(),
                specimen);
    }

    /** In the band of a category stands what a guard must know. */
    private PassFace.Category emergency(Map<PassField, String> texts, Language language) {
        Object[] day = {texts.get(PassField.VALIDITY)};
        String word = messages.getMessage("pass.sheet.emergency", day, language.locale());
        return new PassFace.Category(word, PassColours.NO_CATEGORY.letter(), PassColours.NO_CATEGORY.band());
    }

    private PassFace.Category category(String code, Event event, Language language) {
        return code == null
                ? PassColours.NO_CATEGORY
                : PassColours.category(catalogue.processOf(event).category(code), event.pass(), language);
    }

    private Map<PassField, String> texts(PassCopy pass, Event event) {
        Language language = pass.language();
        Map<PassField, String> texts = new EnumMap<>(PassField.class);
        holder(pass.holder(), language, texts);
        if (pass.type() == PassType.SECONDARY_PASS) {
            texts.put(PassField.NAME, kind(pass.type(), language));
        }
        texts.put(PassField.EVENT, event.title().in(language));
        texts.put(PassField.NUMBER, pass.printedNumber());
        texts.put(PassField.REMINDER, words("carryId", language));
        texts.put(PassField.FOLDING, words("folding", language));
        texts.put(PassField.CODE, words("code", language));
        if (language != Language.EN) {
            texts.put(PassField.REMINDER_ENGLISH, words("carryId", Language.EN));
        }
        boolean emergency = pass.type() == PassType.EMERGENCY_PASS;
        List<Event> admitted = emergency ? List.of(event) : catalogue.admittedBy(event);
        texts.putAll(told.computeIfAbsent(
                new Stay(event, admitted, pass.segments(), language, pass.validFrom(), pass.validUntil()), this::told));
        if (emergency) {
            toWriteOn(texts, language);
        }
        return texts;
    }

    private Map<PassField, String> told(Stay stay) {
        Language language = stay.language();
        ComingHours hours = new ComingHours(stay.segments(), language, some -> only(some, language));
        Event own = stay.segments().narrow(stay.event());
        Map<PassField, String> texts = new EventWording(
                        own, stay.segments().narrow(stay.admitted(), own.code()), language, hours)
                .told(stay.from(), stay.until(), words("arrival.text", language), words("bring.text", language));
        if (!stay.segments().isWhole()) {
            texts.merge(PassField.VALIDITY, words("inPart", language), (days, part) -> days + language.comma() + part);
        }
        return texts;
    }

    /** What of a day a pass is for; nothing where all that it was for has left the programme. */
    private String only(String hours, Language language) {
        Object[] some = {hours};
        return hours.isEmpty()
                ? words("gone", language)
                : messages.getMessage("pass.sheet.only", some, language.locale());
    }

    /** An emergency pass is handed out without a name, on one day, and nobody picks it up. */
    private void toWriteOn(Map<PassField, String> texts, Language language) {
        texts.put(PassField.PICK_UP, "");
        texts.put(PassField.GREETING, "");
        texts.put(PassField.REMINDER, words("emergencyId", language));
        if (language != Language.EN) {
            texts.put(PassField.REMINDER_ENGLISH, words("emergencyId", Language.EN));
        }
        texts.put(PassField.WRITE_NAME, words("write.name", language));
        texts.put(PassField.WRITE_ORGANISATION, words("write.organisation", language));
        texts.put(PassField.WRITE_DOCUMENT, words("write.document", language));
    }

    private void holder(Holder holder, Language language, Map<PassField, String> texts) {
        String country = said(holder.country());
        texts.put(PassField.NAME, said(holder.nameToPrint()));
        texts.put(PassField.NAME_ON_ID, said(holder.nameOnId()));
        texts.put(PassField.ORGANISATION, said(holder.organisationName()));
        texts.put(PassField.COUNTRY, CountryNames.of(country, language));
        Object[] name = {said(holder.nameToPrint())};
        texts.put(PassField.PHOTO, messages.getMessage("pass.sheet.photo", name, language.locale()));
    }

    /** Not every kind of pass names its holder. */
    private static String said(String words) {
        return words == null ? "" : words;
    }

    /** The kind of pass is its title, and the largest line where no name is. */
    private Map<PassField, String> captions(PassType type, Language language) {
        Map<PassField, String> captions = new EnumMap<>(PassField.class);
        CAPTIONS.forEach((field, key) -> captions.put(field, words(key, language)));
        captions.put(PassField.TITLE, kind(type, language));
        return captions;
    }

    private String kind(PassType type, Language language) {
        return messages.getMessage("pass.type." + type, null, language.locale());
    }

    private String words(String key, Language language) {
        return messages.getMessage("pass.sheet." + key, null, language.locale());
    }
}
