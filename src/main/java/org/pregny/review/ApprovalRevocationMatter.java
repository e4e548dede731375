package org.pregny.review;

import java.util.List;
import java.util.Locale;
import org.pregny.application.ApplicationCase;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApprovalRevocation;
import org.pregny.application.ApprovalRevocations;
import org.pregny.application.ParticularsDesk;
import org.pregny.application.Representative;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Language;
import org.pregny.opinion.Matter;
import org.pregny.opinion.Proposal;
import org.pregny.opinion.Signatory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What whoever agrees that an approval be taken back has to know: whose, why, on whose authority and in which words. */
@Component
class ApprovalRevocationMatter implements Matter {

    private final ApprovalRevocations revocations;
    private final ApplicationDesk applications;
    private final ParticularsDesk particulars;
    private final NameVeils veils;
    private final ReviewStore reviews;
    private final EventCatalogue catalogue;
    private final MessageSource messages;

    ApprovalRevocationMatter(
            ApprovalRevocations revocations,
            ApplicationDesk applications,
            ParticularsDesk particulars,
            NameVeils veils,
            ReviewStore reviews,
            EventCatalogue catalogue,
            MessageSource messages) {
        this.revocations = revocations;
        this.applications = applications;
        this.particulars = particulars;
        this.veils = veils;
        this.reviews = reviews;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    @Override
    public String code() {
        return ApprovalRevocations.MATTER;
    }

    @Override
    public List<Line> lines(Proposal proposal, Locale locale) {
        ApprovalRevocation revocation = revocations.behind(proposal);
        ApplicationCase about = applications.caseOf(revocation.application());
        Representative person = about.person(revocation.person());
        String event = catalogue.event(about.application().event()).title().in(Language.of(locale));
        return List.of(
                new Line("review.revocation.person", name(about, person, locale)),
                new Line("review.revocation.organisation", about.organisation().name()),
                new Line("review.revocation.event", event),
                new Line("review.revocation.state", word("review.state." + person.state(), locale)),
                new Line("review.revocation.ground", word("review.ground." + revocation.ground(), locale)),
                new Line("review.revocation.authority", revocation.authority()),
                new Line("review.revocation.words", revocation.words()));
    }

    @Override
    public boolean stands(Proposal proposal) {
        return applications
                .representative(revocations.behind(proposal).person())
                .filter(person -> person.state().mayBeRevoked())
                .isPresent();
    }

    @Override
    public String address(Proposal proposal) {
        return reviews.latest(new ApplicationId(proposal.caseId()))
                .map(task -> "/review/" + task.id())
                .orElse(null);
    }

    /** Whoever agrees can ask to read it. */
    private String name(ApplicationCase about, Representative person, Locale locale) {
        return veils.of(
                        about,
                        particulars.particulars(person.application()),
                        Signatory.signedIn().name(),
                        locale)
                .name(person);
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
