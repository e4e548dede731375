package org.pregny;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.RepresentativeEntry;
import org.pregny.application.Submission;

/**
 * Builders of applications, with articles: {@code anApplication().of(aRepresentative())}. Everybody is somebody else, for
 * tests share an event and nobody can be approved for it twice.
 */
public final class Applications {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final List<RepresentativeEntry> people = new ArrayList<>();
    private String contactEmail = "contact@example.org";
    private String needs = "";
    private OrganisationEntry organisation = OrganisationEntry.of("Pamoja Migrants Network", "KE", "NGO", "ECOSOC", "");

    private Applications() {}

    public static Applications anApplication() {
        return new Applications();
    }

    public Applications of(RepresentativeEntry... entries) {
        people.addAll(List.of(entries));
        return this;
    }

    public Applications from(String email) {
        contactEmail = email;
        return this;
    }

    public Applications by(OrganisationEntry entry) {
        organisation = entry;
        return this;
    }

    /** As a group. */
    public Applications needing(String words) {
        needs = words;
        return this;
    }

    public Submission build() {
        List<RepresentativeEntry> named = people.isEmpty() ? List.of(aRepresentative()) : List.copyOf(people);
        return new Submission("Wanjiru Kamau", contactEmail, organisation, named, List.of(), needs);
    }

    public static RepresentativeEntry aRepresentative() {
        return aRepresentative("Amina Wanjiru Otieno", "amina." + PEOPLE.incrementAndGet() + "@example.org", "12AB");
    }

    public static RepresentativeEntry aRepresentative(String name, String email) {
        return aRepresentative(name, email, aNumber());
    }

    public static RepresentativeEntry aRepresentative(String name, String email, String lastFour) {
        return new RepresentativeEntry(name, "", email, "PASSPORT", lastFour, "", "no", "", "", "", null);
    }

    public static RepresentativeEntry aGroundsPassHolder(String station, String validUntil) {
        return new RepresentativeEntry(
                "Fatima Zahra",
                "فاطمة الزهراء",
                "fatima." + PEOPLE.incrementAndGet() + "@example.org",
                "NATIONAL_ID",
                aNumber(),
                "",
                "yes",
                station,
                validUntil,
                "",
                null);
    }

    /** The last four of a document that nobody else has. */
    private static String aNumber() {
        String number = Integer.toString(PEOPLE.incrementAndGet(), 36).toUpperCase(Locale.ROOT);
        return "0".repeat(4 - number.length()) + number;
    }
}
