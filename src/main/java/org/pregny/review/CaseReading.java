package org.pregny.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.pregny.application.ApplicationId;
import org.pregny.application.CaseFile;
import org.pregny.application.CaseFiles;
import org.pregny.application.EarlierApplication;
import org.pregny.application.EarlierPerson;
import org.pregny.application.Kin;
import org.pregny.application.PossibleDouble;
import org.pregny.document.DocumentDesk;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a case is opened to be read; every look stands in the audit trail with the version that was seen. */
@Service
@Transactional
public class CaseReading {

    private final CaseRecordStore store;
    private final CaseFiles files;
    private final DocumentDesk documents;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CaseReading(
            CaseRecordStore store,
            CaseFiles files,
            DocumentDesk documents,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.files = files;
        this.documents = documents;
        this.clock = clock;
        this.events = events;
    }

    public CaseFolder open(ReviewTaskId id, Actor reader) {
        CaseRecordStore.Opened opened =
                store.open(id, reader.name()).orElseThrow(() -> new NotFound("review.notFound"));
        ReviewTask task = opened.task();
        CaseFile file = files.file(task.application());
        Kin kin = files.kinOf(file);
        List<CaseRound> rounds = store.rounds(task, others(task, kin));
        Instant since = opened.look().since(clock.instant());
        remember(task, opened.look(), file, reader);
        return new CaseFolder(
                task,
                since,
                file,
                files.evidenceFor(file),
                kin,
                files.gaugesFor(file),
                documents.of(task.application()),
                rounds.stream().flatMap(round -> round.notes().stream()).toList(),
                rounds.stream().map(CaseRound::task).toList());
    }

    private void remember(ReviewTask task, CaseLook before, CaseFile file, Actor reader) {
        int version = file.about().application().version();
        store.looked(task.application(), reader.name(), version, before, clock.instant());
        events.publishEvent(new ReviewEvent.CaseRead(task, version, reader));
    }

    private static List<ApplicationId> others(ReviewTask task, Kin kin) {
        return Stream.of(
                        Stream.of(task.application()),
                        kin.doubles().stream().map(PossibleDouble::application),
                        kin.people().stream().map(EarlierPerson::application),
                        kin.organisation().stream().map(EarlierApplication::application))
                .flatMap(applications -> applications)
                .distinct()
                .toList();
    }
}
