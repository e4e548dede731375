package org.pregny.review.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pregny.application.RefusalReason;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.kernel.CleanText;
import org.pregny.review.ReviewDesk;
import org.springframework.context.support.MessageSourceAccessor;

/** What a reviewer typed about every representative, just as typed: {@code verdict-<id>, reason-<id>, note-<id>}. */
record DecisionForm(Map<String, String> typed) {

    static final DecisionForm EMPTY = new DecisionForm(Map.of());

    /** A form in which these verdicts are filled in. */
    static DecisionForm of(List<RepresentativeVerdict> verdicts) {
        Map<String, String> typed = new HashMap<>();
        for (RepresentativeVerdict verdict : verdicts) {
            typed.put("verdict-" + verdict.representative(), verdict.state().name());
            if (verdict.reason() != null) {
                typed.put("reason-" + verdict.representative(), verdict.reason().name());
            }
            typed.put("note-" + verdict.representative(), Objects.requireNonNullElse(verdict.note(), ""));
        }
        return new DecisionForm(typed);
    }

    /** The application's version that was in view; one that cannot be for none. */
    int seen() {
        String text = typed.getOrDefault("seen", "");
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }

    public String verdict(RepresentativeId id) {
        return typed.getOrDefault("verdict-" + id, "");
    }

    public String reason(RepresentativeId id) {
        return typed.getOrDefault("reason-" + id, "");
    }

    public String note(RepresentativeId id) {
        return typed.getOrDefault("note-" + id, "");
    }

    PageFaults faults(List<Representative> people, MessageSourceAccessor messages) {
        PageFaults faults = new PageFaults();
        people.forEach(person -> check(person, faults, messages));
        return faults;
    }

    List<RepresentativeVerdict> verdicts(List<Representative> people) {
        return people.stream().map(Representative::id).map(this::verdictOn).toList();
    }

    private void check(Representative person, PageFaults faults, MessageSourceAccessor messages) {
        RepresentativeId id = person.id();
        Object[] name = {person.nameOnId()};
        if (!isApproved(id) && !isRefused(id) && !isWaitlisted(id)) {
            faults.add("verdict-" + id, messages.getMessage("review.fault.verdict", name));
        }
        if (isRefused(id) && codedReason(id).isEmpty()) {
            faults.add("reason-" + id, messages.getMessage("review.fault.reasonFor", name));
        }
        int length = CleanText.lines(note(id)).length();
        if (isRefused(id) && length > ReviewDesk.LONGEST_NOTE) {
            Object[] limits = {Integer.toString(ReviewDesk.LONGEST_NOTE), Integer.toString(length)};
            faults.add("note-" + id, messages.getMessage("review.fault.tooLong", limits));
        }
    }

    private RepresentativeVerdict verdictOn(RepresentativeId id) {
        if (isApproved(id)) {
            return RepresentativeVerdict.approve(id);
        }
        if (isWaitlisted(id)) {
            return RepresentativeVerdict.waitlist(id);
        }
        String note = CleanText.lines(note(id));
        return RepresentativeVerdict.refuse(id, codedReason(id).orElse(null), note.isEmpty() ? null : note);
    }

    private boolean isApproved(RepresentativeId id) {
        return verdict(id).equals(RepresentativeState.APPROVED.name());
    }

    private boolean isWaitlisted(RepresentativeId id) {
        return verdict(id).equals(RepresentativeState.WAITLISTED.name());
    }

    private boolean isRefused(RepresentativeId id) {
        return verdict(id).equals(RepresentativeState.REFUSED.name());
    }

    private Optional<RefusalReason> codedReason(RepresentativeId id) {
        return Arrays.stream(RefusalReason.values())
                .filter(r -> r.name().equals(reason(id)))
                .findFirst();
    }
}
