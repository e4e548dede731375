package org.pregny.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Finds the faults in what an application need not tell, but told. */
final class ParticularsCheck {

    static final int LONGEST_ACRONYM = 40;
    static final int LONGEST_WEBSITE = 300;
    static final int LONGEST_FUNCTION = 200;
    static final int LONGEST_NEEDS = 1000;
    static final int MOST_NAMES = 20;
    static final int MOST_DOCUMENTS = 20;

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /** A host with a dot in it, of any script; the scheme may be left out, but no other one is taken. */
    private static final Pattern WEBSITE = Pattern.compile(
            "(?i:https?://)?([\\p{L}\\p{M}\\p{N}-]{1,63}\\.)+[\\p{L}\\p{M}\\p{N}-]{2,63}(:\\d{1,5})?([/?#]\\S*)?");

    private final Attached attached;
    private final List<Fault> faults = new ArrayList<>();

    private ParticularsCheck(Attached attached) {
        this.attached = attached;
    }

    static List<Fault> faults(Submission clean, Attached attached) {
        ParticularsCheck check = new ParticularsCheck(attached);
        check.organisation(clean.organisation());
        for (int i = 0; i < clean.representatives().size(); i++) {
            check.representative(
                    "/representatives/" + i, clean.representatives().get(i));
        }
        check.length("/needs", clean.needs(), LONGEST_NEEDS);
        check.documents(clean.documents(), clean.draft());
        return check.faults;
    }

    static List<Fault> faults(RepresentativeEntry clean, Attached attached) {
        ParticularsCheck check = new ParticularsCheck(attached);
        check.representative("", clean);
        return check.faults;
    }

    private void organisation(OrganisationEntry entry) {
        length("/organisation/acronym", entry.acronym(), LONGEST_ACRONYM);
        length("/organisation/website", entry.website(), LONGEST_WEBSITE);
        if (!entry.website().isEmpty() && !WEBSITE.matcher(entry.website()).matches()) {
            faults.add(Fault.at("/organisation/website", "application.fault.website"));
        }
        most("/organisation/names", entry.names().size(), MOST_NAMES);
        Set<String> languages = new java.util.HashSet<>();
        for (int i = 0; i < entry.names().size(); i++) {
            NameEntry name = entry.names().get(i);
            length("/organisation/names/" + i + "/name", name.name(), SubmissionCheck.LONGEST_ORGANISATION);
            if (!LANGUAGES.contains(name.language()) || !languages.add(name.language())) {
                faults.add(Fault.at("/organisation/names/" + i + "/language", "application.fault.choice"));
            }
        }
    }

    private void representative(String at, RepresentativeEntry entry) {
        length(at + "/function", entry.function(), LONGEST_FUNCTION);
        length(at + "/needs/accessibility", entry.needs().accessibility(), LONGEST_NEEDS);
        known(at + "/needs/publication", entry.needs().isPublicationKnown());
        DeclarationEntry declared = entry.declared();
        known(at + "/declared/gender", declared.isGenderKnown());
        known(at + "/declared/languages", declared.areLanguagesKnown());
        known(at + "/declared/region", declared.isRegionKnown());
    }

    private void documents(List<String> documents, UUID draft) {
        most("/documents", documents.size(), MOST_DOCUMENTS);
        for (int i = 0; i < documents.size(); i++) {
            boolean twice = documents.indexOf(documents.get(i)) < i;
            if (twice || !attached.document(documents.get(i), draft)) {
                faults.add(Fault.at("/documents/" + i, "application.fault.document.gone"));
            }
        }
    }

    private void most(String field, int count, int most) {
        if (count > most) {
            faults.add(Fault.at(field, "application.fault.tooMany", most, count));
        }
    }

    private void known(String field, boolean known) {
        if (!known) {
            faults.add(Fault.at(field, "application.fault.choice"));
        }
    }

    private void length(String field, String value, int longest) {
        if (value.length() > longest) {
            faults.add(Fault.at(field, "application.fault.tooLong", longest, value.length()));
        }
    }
}
