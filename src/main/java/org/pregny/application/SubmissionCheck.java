package org.pregny.application;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.pregny.event.Event;
import org.pregny.event.StakeholderCategory;
import org.pregny.event.StakeholderProcess;
import org.pregny.kernel.DocumentType;
import org.pregny.kernel.EmailAddress;

/** Finds every fault of a cleaned submission at once, so that nobody has to try again for each. */
final class SubmissionCheck {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_ORGANISATION = 300;
    static final int LONGEST_REFERENCE = 60;

    /** ISO 8601 also has years of nine digits and years before Christ. */
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern LAST_FOUR = Pattern.compile("[\\p{Alnum}]{4}");
    private static final Pattern LETTER = Pattern.compile(".*\\p{L}.*");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Event event;
    private final StakeholderProcess process;
    private final Attached attached;
    private final List<Fault> faults = new ArrayList<>();

    private SubmissionCheck(Event event, StakeholderProcess process, Attached attached) {
        this.event = event;
        this.process = process;
        this.attached = attached;
    }

    static List<Fault> faults(Submission clean, Event event, StakeholderProcess process, Attached attached) {
        SubmissionCheck check = new SubmissionCheck(event, process, attached);
        check.contact(clean);
        check.organisation(clean.organisation());
        check.representatives(clean.representatives());
        check.faults.addAll(RepeatedPeople.faults(clean.representatives()));
        check.faults.addAll(ParticularsCheck.faults(clean, attached));
        return check.faults;
    }

    /** The faults of one person alone, at fields that have no list before them. */
    static List<Fault> faults(RepresentativeEntry clean, Attached attached) {
        SubmissionCheck check = new SubmissionCheck(null, null, attached);
        check.representative("", clean);
        check.faults.addAll(ParticularsCheck.faults(clean, attached));
        return check.faults;
    }

    private void contact(Submission clean) {
        name("/contactName", clean.contactName());
        email("/contactEmail", clean.contactEmail());
    }

    private void organisation(OrganisationEntry entry) {
        text("/organisation/name", entry.name(), LONGEST_ORGANISATION);
        choice("/organisation/country", entry.country(), COUNTRIES::contains);
        category(entry.category());
        choice("/organisation/basis", entry.basis(), event.bases()::contains);
        length("/organisation/reference", entry.reference(), LONGEST_REFERENCE);
    }

    private void category(String code) {
        String field = "/organisation/category";
        choice(field, code, event.audiences()::contains);
        boolean viaMission = event.audiences().contains(code)
                && process.category(code).channel() != StakeholderCategory.Channel.FORM;
        if (viaMission) {
            faults.add(Fault.at(field, "application.fault.category.notByForm"));
        }
    }

    private void representatives(List<RepresentativeEntry> people) {
        int most = event.representativesPerApplication();
        if (people.isEmpty()) {
            faults.add(Fault.at("/representatives", "application.fault.representatives.none"));
        }
        if (people.size() > most) {
            faults.add(Fault.at("/representatives", "application.fault.representatives.tooMany", most, people.size()));
        }
        for (int i = 0; i < people.size(); i++) {
            representative("/representatives/" + i, people.get(i));
        }
    }

    private void representative(String at, RepresentativeEntry entry) {
        name(at + "/nameOnId", entry.nameOnId());
        length(at + "/nameToPrint", entry.nameToPrint(), LONGEST_NAME);
        email(at + "/email", entry.email());
        choice(at + "/documentType", entry.documentType(), SubmissionCheck::isDocumentType);
        if (!LAST_FOUR.matcher(entry.documentLastFour()).matches()) {
            faults.add(Fault.at(at + "/documentLastFour", "application.fault.lastFour"));
        }
        if (!entry.photo().isEmpty() && !attached.photo(entry.photo())) {
            faults.add(Fault.at(at + "/photo", "application.fault.photo.gone"));
        }
        groundsPass(at, entry);
    }

    private void groundsPass(String at, RepresentativeEntry entry) {
        choice(at + "/groundsPass", entry.groundsPass(), Set.of("yes", "no")::contains);
        if (entry.holdsGroundsPass()) {
            choice(at + "/groundsPassStation", entry.groundsPassStation(), GroundsPassStations.ALL::contains);
            date(at + "/groundsPassValidUntil", entry.groundsPassValidUntil());
        }
    }

    private void name(String field, String value) {
        text(field, value, LONGEST_NAME);
        if (!value.isEmpty() && !LETTER.matcher(value).matches()) {
            faults.add(Fault.at(field, "application.fault.name"));
        }
    }

    private void text(String field, String value, int longest) {
        if (value.isEmpty()) {
            faults.add(Fault.at(field, "application.fault.missing"));
        }
        length(field, value, longest);
    }

    /** Counted as H2 counts: a character beyond the basic plane is two. */
    private void length(String field, String value, int longest) {
        if (value.length() > longest) {
            faults.add(Fault.at(field, "application.fault.tooLong", longest, value.length()));
        }
    }

    private void email(String field, String value) {
        if (value.isEmpty()) {
            faults.add(Fault.at(field, "application.fault.missing"));
        } else if (!EmailAddress.isValid(value)) {
            faults.add(Fault.at(field, "application.fault.email"));
        }
    }

    private void choice(String field, String value, Predicate<String> allowed) {
        if (!allowed.test(value)) {
            faults.add(Fault.at(field, "application.fault.choice"));
        }
    }

    private void date(String field, String value) {
        if (!DATE.matcher(value).matches() || !isDate(value)) {
            faults.add(Fault.at(field, "application.fault.date"));
        }
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value) != null;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }

    private static boolean isDocumentType(String value) {
        return Arrays.stream(DocumentType.values()).anyMatch(t -> t.name().equals(value));
    }
}
