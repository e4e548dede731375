package org.pregny.pass.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Collects everything that is wrong with a layout, so that who wrote it sees all of it at once. */
final class LayoutCheck {

    /** A pass that does not say these is none. */
    private static final Set<PassField> MUST_SAY = Set.of(
            PassField.NAME,
            PassField.NAME_ON_ID,
            PassField.ORGANISATION,
            PassField.VALIDITY,
            PassField.NUMBER,
            PassField.EVENT);

    private final PageLayout layout;
    private final List<String> faults = new ArrayList<>();

    private LayoutCheck(PageLayout layout) {
        this.layout = layout;
    }

    static List<String> faultsOf(PageLayout layout) {
        LayoutCheck check = new LayoutCheck(layout);
        check.that(layout.page() != null, "page: its width and height in millimetres are needed");
        if (check.faults.isEmpty()) {
            layout.styles().values().stream().flatMap(Collection::stream).forEach(check::setting);
            layout.parts().forEach(part -> part.check(check));
            check.whole();
        }
        return check.faults;
    }

    PageLayout.Page page() {
        return layout.page();
    }

    void that(boolean right, String fault, Object... arguments) {
        if (!right) {
            faults.add(String.format(Locale.ROOT, fault, arguments));
        }
    }

    void place(String who, Place place) {
        if (place == null) {
            faults.add(who + ": where it stands is missing (at)");
        } else {
            that(
                    place.isOn(page()),
                    "%s: %s is not on a page of %s x %s mm",
                    who,
                    place,
                    page().width(),
                    page().height());
        }
    }

    void words(String who, String style) {
        style(who, style, null);
    }

    /** With the colour the style must have, or null for any that can be read on white. */
    void style(String who, String name, Tint wanted) {
        List<Setting> style = layout.styles().get(name);
        that(style != null && !style.isEmpty(), "%s: there is no style %s", who, name);
        if (style != null) {
            boolean readable = style.stream()
                    .allMatch(s ->
                            wanted == null ? s.colour() != null && s.colour().isForWords() : s.colour() == wanted);
            that(readable, "%s: words in the style %s could not be read there", who, name);
        }
    }

    private void setting(Setting setting) {
        boolean sized = setting.smallest() >= Setting.SMALLEST && setting.largest() >= setting.smallest();
        that(sized, "styles: sizes go from the largest to the smallest, at least %s pt: %s", Setting.SMALLEST, setting);
        that(setting.lines() > 0, "styles: at least one line is needed: %s", setting);
    }

    private void whole() {
        if (layout.faces() != null) {
            boolean said = layout.faces().of() != null && layout.faces().at() != null;
            that(said && !layout.faces().at().isEmpty(), "faces: of which format they are, and where they stand");
            return;
        }
        Set<PassField> unsaid = new TreeSet<>(MUST_SAY);
        unsaid.removeAll(layout.says());
        that(unsaid.isEmpty(), "a pass must also say %s", unsaid);
        that(layout.has(BandPart.class), "a pass needs the band of its category");
        that(layout.has(CodePart.class), "a pass needs its code");
    }
}
