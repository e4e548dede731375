package org.pregny.accreditation;

import java.time.LocalDate;
import java.util.List;

/**
 * What the register says of a claimed basis.
 *
 * @param matches the lines that may be the organisation, best first; shown to the reviewer as evidence
 * @param goodStanding whether the best match is in good standing on the day that counts; false without a sure match
 * @param mixedWords words of the name that mix alphabets, as names do that imitate others; a sign, never a refusal
 */
public record BasisEvidence(
        Finding finding, List<RegisterMatch> matches, boolean goodStanding, List<String> mixedWords) {

    /**
     * UNCLEAR: there are lines that may be meant, but a person must compare. NO_REGISTER: nothing keeps a list for this
     * basis, a person must look at documents.
     */
    public enum Finding {
        FOUND,
        UNCLEAR,
        NOT_FOUND,
        NO_REGISTER
    }

    static BasisEvidence withoutRegister(List<String> mixedWords) {
        return new BasisEvidence(Finding.NO_REGISTER, List.of(), false, mixedWords);
    }

    static BasisEvidence of(List<RegisterMatch> matches, LocalDate day, List<String> mixedWords) {
        if (matches.isEmpty()) {
            return new BasisEvidence(Finding.NOT_FOUND, matches, false, mixedWords);
        }
        boolean clear = mixedWords.isEmpty() && isClear(matches, day);
        boolean goodStanding = clear && matches.get(0).entry().isInGoodStandingOn(day);
        return new BasisEvidence(clear ? Finding.FOUND : Finding.UNCLEAR, matches, goodStanding, mixedWords);
    }

    /** The one line that is meant; only when found. */
    public RegisterEntry entry() {
        return matches.get(0).entry();
    }

    /** Whether the line that is meant was found by its number, and not by its name alone. */
    public boolean restsOnReference() {
        return finding == Finding.FOUND && matches.get(0).hasSameReference();
    }

    /** Whether the number that was given stands beside another name: a slip, or worse, for a person to find out. */
    public boolean isReferenceOfAnother() {
        return isReferenceOfAnother(matches);
    }

    private static boolean isReferenceOfAnother(List<RegisterMatch> matches) {
        return matches.stream().anyMatch(m -> m.hasSameReference() && !m.isSure());
    }

    boolean isPartlyCompliant() {
        return matches.get(0).isSure() && entry().isPartlyCompliant();
    }

    public boolean imitates() {
        return matches.stream().anyMatch(m -> m.reasons().contains(MatchReason.LOOKS_ALIKE));
    }

    /** Sure of one line; or of several of the same name, if it makes no difference which of them is meant. */
    private static boolean isClear(List<RegisterMatch> matches, LocalDate day) {
        RegisterMatch best = matches.get(0);
        if (!best.isSure() || best.entry().isPartlyCompliant() || isReferenceOfAnother(matches)) {
            return false;
        }
        boolean standing = best.entry().isInGoodStandingOn(day);
        return best.hasSameReference()
                || matches.stream()
                        .filter(RegisterMatch::isSure)
                        .allMatch(m -> m.entry().isInGoodStandingOn(day) == standing);
    }
}
