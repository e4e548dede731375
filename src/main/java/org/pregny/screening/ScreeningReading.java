package org.pregny.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.event.AccreditationBasis;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RegisterNumber;
import org.pregny.request.RequestDesk;
import org.pregny.request.RequestFile;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a request is opened to be read; every look stands in the audit trail with the version that was seen. */
@Service
@Transactional
public class ScreeningReading {

    private final ScreeningDesk desk;
    private final ScreeningNoteStore notes;
    private final RequestTwins twins;
    private final RequestDesk requests;
    private final RoundCatalogue rounds;
    private final EventCatalogue catalogue;
    private final AccreditationDesk organisations;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ScreeningReading(
            ScreeningDesk desk,
            ScreeningNoteStore notes,
            RequestTwins twins,
            RequestDesk requests,
            RoundCatalogue rounds,
            EventCatalogue catalogue,
            AccreditationDesk organisations,
            Clock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.notes = notes;
        this.twins = twins;
        this.requests = requests;
        this.rounds = rounds;
        this.catalogue = catalogue;
        this.organisations = organisations;
        this.clock = clock;
        this.events = events;
    }

    public ScreeningFolder open(ScreeningTaskId id, Actor reader) {
        ScreeningTask task = desk.task(id);
        RequestFile file = requests.file(task.request());
        AccreditationRequest request = file.request();
        Round round = rounds.round(request.round());
        List<RequestTwin> others = twins.of(request);
        events.publishEvent(new ScreeningEvent.RequestRead(task, request.version(), reader));
        return new ScreeningFolder(
                task,
                file,
                round,
                rounds.form(round.id(), request.formVersion()),
                organisations.profileOf(request.organisation()),
                registers(file, round),
                others.stream().filter(twin -> twin.isIn(round)).toList(),
                others.stream().filter(twin -> !twin.isIn(round)).toList(),
                notes.of(task.request()),
                desk.of(task.request()));
    }

    private List<RegisterSaying> registers(RequestFile file, Round round) {
        LocalDate today = clock.instant().atZone(round.zone()).toLocalDate();
        return catalogue.process(round.process()).bases().stream()
                .filter(AccreditationBasis::register)
                .map(basis -> saying(basis, file, today))
                .toList();
    }

    private RegisterSaying saying(AccreditationBasis basis, RequestFile file, LocalDate today) {
        String number = RegisterNumber.in(basis.code(), file.numbers());
        OrganisationClaim claim = file.organisation().claim();
        return new RegisterSaying(basis, number, organisations.evidenceIn(basis.code(), claim, number, today));
    }
}
