package org.pregny.correspondence;

import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeId;
import org.pregny.kernel.Actor;
import org.pregny.letter.Passports;
import org.pregny.letter.VisaDesk;
import org.pregny.letter.VisaOffice;
import org.pregny.letter.VisaRegister;
import org.pregny.letter.VisaRequestId;
import org.pregny.process.Story;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What letters tell of a letter for a visa. */
@Component
@Profile("test")
class VisaLetters {

    private final Story story;
    private final VisaDesk visaDesk;
    private final VisaOffice visaOffice;
    private final VisaRegister visaRegister;

    VisaLetters(Story story, VisaDesk visaDesk, VisaOffice visaOffice, VisaRegister visaRegister) {
        this.story = story;
        this.visaDesk = visaDesk;
        this.visaOffice = visaOffice;
        this.visaRegister = visaRegister;
    }

    /** Asked back, signed, and withdrawn again. */
    void askedBackSignedAndWithdrawn(Receipt decided) {
        RepresentativeId amina =
                story.applications.caseOf(decided.id()).approved().get(0).id();
        visaDesk.request(decided.accessKey(), amina, Passports.aPassport());
        VisaRequestId asked =
                visaDesk.behind(decided.accessKey(), amina).request().id();
        visaOffice.giveBack(asked, "Which consulate?", Actor.staff("organiser"));
        visaDesk.request(decided.accessKey(), amina, Passports.aPassport());
        visaOffice.sign(asked, "Lucia Ferrari", Actor.staff("organiser"));
        story.runDueJobs(asked.toString());
        visaRegister.withdraw(asked);
    }

    void signed(Receipt receipt) {
        RepresentativeId person =
                story.applications.caseOf(receipt.id()).approved().get(0).id();
        visaDesk.request(receipt.accessKey(), person, Passports.aPassport());
        VisaRequestId asked =
                visaDesk.behind(receipt.accessKey(), person).request().id();
        visaOffice.sign(asked, "Lucia Ferrari", Actor.staff("organiser"));
        story.runDueJobs(asked.toString());
    }
}
