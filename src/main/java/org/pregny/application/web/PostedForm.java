package org.pregny.application.web;

import java.util.ArrayList;
import java.util.List;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.RepresentativeEntry;
import org.pregny.application.Submission;

/** What a browser sent of the application form, made whole, and with one person more or fewer. */
final class PostedForm {

    private static final String REMOVE = "remove-";
    private static final int MOST_DIGITS = 3;

    private PostedForm() {}

    /** Nothing is null and there is room for at least one person. */
    static Submission complete(Submission posted) {
        boolean nobody =
                posted.representatives() == null || posted.representatives().isEmpty();
        return posted.with(posted.organisation() == null ? OrganisationEntry.blank() : posted.organisation())
                .withRepresentatives(
                        nobody ? List.of(RepresentativeEntry.blank()) : withoutGaps(posted.representatives()));
    }

    private static List<RepresentativeEntry> withoutGaps(List<RepresentativeEntry> people) {
        return people.stream()
                .map(person -> person == null ? RepresentativeEntry.blank() : person)
                .toList();
    }

    static Submission plusOne(Submission typed) {
        List<RepresentativeEntry> people = new ArrayList<>(typed.representatives());
        people.add(RepresentativeEntry.blank());
        return typed.withRepresentatives(people);
    }

    static boolean asksToRemove(String action) {
        return action.startsWith(REMOVE);
    }

    /** Without the person that the button {@code remove-<index>} names; the last one stays. */
    static Submission without(Submission typed, String action) {
        List<RepresentativeEntry> people = new ArrayList<>(typed.representatives());
        int index = index(action.substring(REMOVE.length()));
        if (index >= 0 && index < people.size() && people.size() > 1) {
            people.remove(index);
        }
        return typed.withRepresentatives(people);
    }

    private static int index(String digits) {
        boolean number = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(Character::isDigit);
        return number ? Integer.parseInt(digits) : -1;
    }
}
