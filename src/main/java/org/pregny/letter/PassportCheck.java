package org.pregny.letter;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.pregny.application.Representative;
import org.pregny.event.Event;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.DocumentType;

/** Finds everything that a consulate would send back: what is missing, does not match, or runs out too early. */
final class PassportCheck {

    private static final int LONGEST_LINE = 120;
    private static final int OLDEST_PERSON = 120;
    private static final int LONGEST_STAY_AROUND_EVENT = 30;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{5,20}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final PassportEntry entry;
    private final Event event;
    private final LocalDate today;
    private final List<PassportFault> faults = new ArrayList<>();

    private PassportCheck(PassportEntry entry, Event event, LocalDate today) {
        this.entry = entry;
        this.event = event;
        this.today = today;
    }

    static List<PassportFault> faults(
            PassportEntry clean, Representative person, Event event, VisaTerms terms, LocalDate today) {
        PassportCheck check = new PassportCheck(clean, event, today);
        check.person(person);
        check.number(person);
        check.validity(terms);
        check.journey();
        return check.faults;
    }

    private void person(Representative person) {
        if (!CleanText.key(entry.name()).equals(CleanText.key(person.nameOnId()))) {
            fault("name", "letter.fault.name", person.nameOnId());
        }
        LocalDate born = date("birthDate", entry.birthDate());
        if (born != null && (!born.isBefore(today) || born.isBefore(today.minusYears(OLDEST_PERSON)))) {
            fault("birthDate", "letter.fault.birthDate");
        }
        line("birthPlace", entry.birthPlace());
        if (!COUNTRIES.contains(entry.nationality())) {
            fault("nationality", "letter.fault.choice");
        }
    }

    /** Of a passport we know the last four characters from the application. */
    private void number(Representative person) {
        if (!NUMBER.matcher(entry.number()).matches()) {
            fault("number", "letter.fault.number");
        } else if (person.documentType() == DocumentType.PASSPORT
                && !entry.number().endsWith(person.documentLastFour().toUpperCase(Locale.ROOT))) {
            fault("number", "letter.fault.otherNumber");
        }
    }

    private void validity(VisaTerms terms) {
        LocalDate issued = date("issued", entry.issued());
        if (issued != null && issued.isAfter(today)) {
            fault("issued", "letter.fault.issued");
        }
        LocalDate expires = date("expires", entry.expires());
        LocalDate needed = event.lastDay().plusMonths(terms.passportMonths());
        if (expires != null && expires.isBefore(needed)) {
            fault("expires", "letter.fault.expires", needed.toString());
        }
    }

    private void journey() {
        line("consulate", entry.consulate());
        LocalDate arrives = date("arrives", entry.arrives());
        LocalDate leaves = date("leaves", entry.leaves());
        LocalDate earliest = event.firstDay().minusDays(LONGEST_STAY_AROUND_EVENT);
        LocalDate latest = event.lastDay().plusDays(LONGEST_STAY_AROUND_EVENT);
        if (arrives != null
                && (arrives.isBefore(earliest) || arrives.isBefore(today) || arrives.isAfter(event.lastDay()))) {
            fault("arrives", "letter.fault.arrives");
        }
        if (leaves != null && (leaves.isAfter(latest) || leaves.isBefore(event.firstDay()))) {
            fault("leaves", "letter.fault.leaves");
        }
        if (arrives != null && leaves != null && leaves.isBefore(arrives)) {
            fault("leaves", "letter.fault.leavesFirst");
        }
    }

    private void line(String field, String value) {
        if (value.isEmpty() || value.length() > LONGEST_LINE) {
            fault(field, "letter.fault.line", LONGEST_LINE);
        }
    }

    private LocalDate date(String field, String value) {
        try {
            if (DATE.matcher(value).matches()) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeParseException notADate) {
            // told below, like any other text that is no date
        }
        fault(field, "letter.fault.date");
        return null;
    }

    private void fault(String field, String messageKey, Object... args) {
        faults.add(PassportFault.at(field, messageKey, args));
    }
}
