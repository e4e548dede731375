package org.pregny.review.web;

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
import org.pregny.event.Event;
import org.pregny.event.Segment;
import org.pregny.event.SegmentSet;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.PageFaults;
import org.pregny.review.ReviewDesk;
import org.springframework.context.support.MessageSourceAccessor;

/**
 * What a reviewer typed about every representative, just as typed: {@code verdict-<id>, reason-<id>, note-<id>}; and about all
 * of whom nothing else is said: {@code verdict-all, reason-all, note-all}. Which segments somebody is approved for is ticked as
 * {@code part-<id>-<segment>}.
 */
record DecisionForm(Map<String, String> typed) {

    private static final String ALL = "-all";
    private static final String SAME = "SAME";
    private static final String SOME = "SOME";

    static final DecisionForm EMPTY = new DecisionForm(Map.of());

    /** A form in which these verdicts are filled in. */
    static DecisionForm of(List<RepresentativeVerdict> verdicts) {
        Map<String, String> typed = new HashMap<>();
        for (RepresentativeVerdict verdict : verdicts) {
            typed.put("verdict-" + verdict.representative(), verdict.state().name());
            if (verdict.reason() != null) {
                typed.put("reason-" + verdict.representative(), verdict.reason().name());
            }
            if (!verdict.segments().isWhole()) {
                typed.put("verdict-" + verdict.representative(), SOME);
                verdict.segments()
                        .codes()
                        .forEach(code -> typed.put("part-" + verdict.representative() + "-" + code, ""));
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

    /** What is said of this person: by name, or with all others. */
    public String said(RepresentativeId id) {
        return typed("verdict", id);
    }

    public String saidReason(RepresentativeId id) {
        return typed("reason", id);
    }

    public String saidNote(RepresentativeId id) {
        return typed("note", id);
    }

    /** Whether nothing else is said of this person than of all. */
    public boolean isAsAll(RepresentativeId id) {
        return verdict(id).isEmpty() || verdict(id).equals(SAME);
    }

    /** What is said of all, by the name of the field. */
    public String ofAll(String field) {
        return typed.getOrDefault(field + ALL, "");
    }

    private String typed(String field, RepresentativeId id) {
        return isAsAll(id) ? ofAll(field) : typed.getOrDefault(field + "-" + id, "");
    }

    /** Whether the box of a segment is ticked, for a person or for all. */
    public boolean takes(String whose, String segment) {
        return typed.containsKey("part-" + whose + "-" + segment);
    }

    /** Whether the boxes of the segments count, for a person or for all. */
    public boolean isForSome(String whose) {
        return typed.getOrDefault("verdict-" + whose, "").equals(SOME);
    }

    PageFaults faults(List<Representative> people, Event event, MessageSourceAccessor messages) {
        PageFaults faults = new PageFaults();
        people.forEach(person -> check(person, event, faults, messages));
        return faults;
    }

    List<RepresentativeVerdict> verdicts(List<Representative> people, Event event) {
        return people.stream().map(person -> verdictOn(person.id(), event)).toList();
    }

    private void check(Representative person, Event event, PageFaults faults, MessageSourceAccessor messages) {
        RepresentativeId id = person.id();
        String whose = isAsAll(id) ? ALL : "-" + id;
        Object[] name = {person.nameOnId()};
        if (!isApproved(id) && !isForSome(id) && !isRefused(id) && !isWaitlisted(id)) {
            faults.add("verdict-" + id, messages.getMessage("review.fault.verdict", name));
        }
        if (isForSome(id)
                && segments(id, event).codes().isEmpty()
                && !segments(id, event).isWhole()) {
            faults.add("parts" + whose, messages.getMessage("review.fault.partsFor", name));
        }
        if (isRefused(id) && codedReason(id).isEmpty()) {
            faults.add("reason" + whose, messages.getMessage("review.fault.reasonFor", name));
        }
        int length = CleanText.lines(saidNote(id)).length();
        if (isRefused(id) && length > ReviewDesk.LONGEST_NOTE) {
            Object[] limits = {Integer.toString(ReviewDesk.LONGEST_NOTE), Integer.toString(length)};
            faults.add("note" + whose, messages.getMessage("review.fault.tooLong", limits));
        }
    }

    private RepresentativeVerdict verdictOn(RepresentativeId id, Event event) {
        if (isForSome(id)) {
            return RepresentativeVerdict.approve(id, segments(id, event));
        }
        if (isApproved(id)) {
            return RepresentativeVerdict.approve(id);
        }
        if (isWaitlisted(id)) {
            return RepresentativeVerdict.waitlist(id);
        }
        String note = CleanText.lines(saidNote(id));
        return RepresentativeVerdict.refuse(id, codedReason(id).orElse(null), note.isEmpty() ? null : note);
    }

    private SegmentSet segments(RepresentativeId id, Event event) {
        String whose = isAsAll(id) ? "all" : id.toString();
        return SegmentSet.of(
                event,
                event.segments().stream()
                        .map(Segment::code)
                        .filter(code -> takes(whose, code))
                        .toList());
    }

    private boolean isForSome(RepresentativeId id) {
        return said(id).equals(SOME);
    }

    private boolean isApproved(RepresentativeId id) {
        return said(id).equals(RepresentativeState.APPROVED.name());
    }

    private boolean isWaitlisted(RepresentativeId id) {
        return said(id).equals(RepresentativeState.WAITLISTED.name());
    }

    private boolean isRefused(RepresentativeId id) {
        return said(id).equals(RepresentativeState.REFUSED.name());
    }

    private Optional<RefusalReason> codedReason(RepresentativeId id) {
        return RefusalReason.ofReviewers(saidReason(id));
    }
}
