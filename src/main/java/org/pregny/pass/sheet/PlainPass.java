package org.pregny.pass.sheet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A pass in plain words, for who has it read out, has no printer, or shows it on a telephone of keys. */
public final class PlainPass {

    private static final List<PassField> FACTS = List.of(
            PassField.NUMBER,
            PassField.NAME_ON_ID,
            PassField.VALIDITY,
            PassField.ACCESS,
            PassField.PROGRAMME,
            PassField.PICK_UP,
            PassField.ARRIVAL,
            PassField.BRING,
            PassField.CONTACT);

    private PlainPass() {}

    /** The number stands for the code: it ends with a check character, and gate and desk take it typed. */
    public static String of(PassFace face) {
        Stream<String> head = Stream.of(
                face.specimen() == null ? "" : "*** " + face.specimen() + " ***",
                face.caption(PassField.TITLE),
                face.says(PassField.EVENT),
                face.says(PassField.GREETING),
                "",
                face.says(PassField.NAME),
                face.category().word() + " (" + face.category().letter() + ")",
                face.says(PassField.ORGANISATION),
                face.says(PassField.COUNTRY));
        Stream<String> facts = FACTS.stream()
                .filter(field -> !face.says(field).isBlank())
                .map(field -> "\n" + face.caption(field) + ":\n" + said(face, field));
        Stream<String> foot = Stream.of("\n" + face.says(PassField.REMINDER), face.says(PassField.REMINDER_ENGLISH));
        return Stream.of(head, facts, foot)
                        .flatMap(lines -> lines)
                        .collect(Collectors.joining("\n"))
                        .replaceAll("\n{3,}", "\n\n")
                        .replace('\u00A0', ' ')
                        .replace("  ", " ")
                        .strip()
                + "\n";
    }

    private static String said(PassFace face, PassField field) {
        return field == PassField.VALIDITY ? face.says(field) + "\n" + face.says(PassField.ZONE) : face.says(field);
    }
}
