package org.pregny.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pregny.kernel.Wording;

/**
 * What can be attended, as one document: everything timed is derived from it, so that a moved event moves all.
 *
 * @param segmentNumbers what passes call segments, past ones too; given as segments are added
 * @param holidays days of the week on which nobody works at the venue: they extend what is counted in working days
 */
public record Event(
        EventCode code,
        int number,
        String process,
        EventType type,
        Wording title,
        Wording summary,
        String mandate,
        List<String> sources,
        Venue venue,
        DateStatus dateStatus,
        LocalDate firstDay,
        LocalDate lastDay,
        Wording fuzzyDate,
        List<Announcement> announcements,
        List<Segment> segments,
        List<String> audiences,
        List<String> bases,
        ApplicationWindow window,
        ReviewTerms review,
        int representativesPerApplication,
        Seats seats,
        List<PickupWindow> pickups,
        List<AccessPoint> accessPoints,
        List<EventCode> admitsTo,
        GroundsPassRule groundsPass,
        String webcast,
        Integer interventionSeconds,
        Contact contact,
        PassStyle pass,
        PublicNotice notice,
        Integer secondaryPasses,
        Quotas quotas,
        AfterDecision afterDecision,
        Publication publication,
        List<LocalDate> holidays,
        SegmentNumbers segmentNumbers,
        GateTerms gateTerms,
        PickupTerms pickupTerms) {

    /** Transferable passes that an organisation has in New York (domain b1, pass kinds). */
    private static final int SECONDARY_PASSES = 2;

    public Event {
        pass = pass == null ? PassStyle.PLAIN : pass;
        notice = notice == null ? PublicNotice.NONE : notice;
        secondaryPasses = secondaryPasses == null ? SECONDARY_PASSES : secondaryPasses;
        quotas = quotas == null ? Quotas.NONE : quotas;
        afterDecision = afterDecision == null ? AfterDecision.USUAL : afterDecision;
        publication = publication == null ? Publication.PARTICIPANTS : publication;
        holidays = holidays == null ? List.of() : List.copyOf(holidays);
        gateTerms = gateTerms == null ? GateTerms.USUAL : gateTerms;
        pickupTerms = pickupTerms == null ? PickupTerms.USUAL : pickupTerms;
        segmentNumbers = (segmentNumbers == null ? SegmentNumbers.NONE : segmentNumbers).with(segments);
    }

    public Event with(EventFacts facts) {
        return with(facts, secondaryPasses, quotas);
    }

    public Event with(EventFacts facts, int secondary, Quotas places) {
        return changed(facts, secondary, places, EventRules.of(this));
    }

    public Event with(EventRules rules) {
        return changed(EventFacts.of(this), secondaryPasses, quotas, rules);
    }

    private Event changed(EventFacts facts, int secondary, Quotas places, EventRules rules) {
        return new Event(
                code,
                number,
                process,
                type,
                title,
                facts.summary(),
                mandate,
                sources,
                facts.venue(),
                facts.dateStatus(),
                facts.firstDay(),
                facts.lastDay(),
                fuzzyDate,
                announcements,
                facts.segments(),
                audiences,
                bases,
                facts.window(),
                facts.review(),
                representativesPerApplication,
                seats,
                facts.pickups(),
                facts.accessPoints(),
                admitsTo,
                groundsPass,
                webcast,
                interventionSeconds,
                contact,
                pass,
                notice,
                secondary,
                places,
                rules.afterDecision(),
                rules.publication(),
                rules.holidays(),
                segmentNumbers,
                rules.gateTerms(),
                rules.pickupTerms());
    }

    public ZoneId zone() {
        return venue.zone();
    }

    public boolean hasDays() {
        return firstDay != null;
    }

    /** True once the date is firm enough to issue passes for it. */
    @JsonIgnore
    public boolean isConfirmed() {
        return dateStatus == DateStatus.CONFIRMED && hasDays();
    }

    @JsonIgnore
    public boolean isCancelled() {
        return dateStatus == DateStatus.CANCELLED;
    }

    public Instant starts() {
        return firstDay.atStartOfDay(zone()).toInstant();
    }

    /** The first instant after the last day in the venue's zone. */
    public Instant endsBefore() {
        return lastDay.plusDays(1).atStartOfDay(zone()).toInstant();
    }

    public boolean takesPlaceAt(Instant instant) {
        return takesPlaceOn(instant.atZone(zone()).toLocalDate());
    }

    public boolean takesPlaceOn(LocalDate day) {
        return isConfirmed() && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** Whether anybody may apply: the closing second of the last deadline still counts. */
    public WindowState windowAt(Instant now) {
        return WindowState.of(this, now);
    }

    public Instant opensAt() {
        return window.opens().atZone(zone()).toInstant();
    }

    /** The last second in which an application is in time (seed S0:77: "by 4 September"). */
    public Instant closesAt() {
        return Deadline.instant(this, window.closes());
    }

    /** The second deadline, for those who all hold a grounds pass that suffices; null where there is none. */
    public Instant groundsPassClosesAt() {
        return Deadline.GROUNDS_PASS.closesAt(this).orElse(null);
    }

    /** Whether an organisation nominates first and its people confirm afterwards. */
    public boolean nominates() {
        return window != null && window.nominates();
    }

    /** Until when nominated people confirm; null where nobody has to. */
    public Instant confirmationClosesAt() {
        return Deadline.CONFIRMATION.closesAt(this).orElse(null);
    }

    public Optional<AccessPoint> accessPoint(String wanted) {
        return accessPoints.stream().filter(p -> p.code().equals(wanted)).findFirst();
    }

    public List<AccessPoint> accessPointsFor(String passType) {
        return accessPoints.stream().filter(p -> p.takes(passType)).toList();
    }
}
