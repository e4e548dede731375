package org.pregny.review;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pregny.application.Amendment;
import org.pregny.application.ApplicationId;
import org.pregny.application.CaseFile;
import org.pregny.application.CaseFiles;
import org.pregny.application.InformationRequest;
import org.pregny.audit.CaseDiagram;
import org.pregny.correspondence.MailFilter;
import org.pregny.correspondence.MailRoom;
import org.pregny.correspondence.OutgoingMail;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the way of a case is read; that, too, is a look that stands in the audit trail. */
@Service
@Transactional
public class CaseHistories {

    private final CaseRecordStore store;
    private final CaseFiles files;
    private final MailRoom mails;
    private final CaseDiagram diagram;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CaseHistories(
            CaseRecordStore store,
            CaseFiles files,
            MailRoom mails,
            CaseDiagram diagram,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.files = files;
        this.mails = mails;
        this.diagram = diagram;
        this.clock = clock;
        this.events = events;
    }

    public CaseHistory of(ReviewTaskId id, Actor reader, Language language) {
        CaseRecordStore.Opened opened =
                store.open(id, reader.name()).orElseThrow(() -> new NotFound("review.notFound"));
        ReviewTask task = opened.task();
        CaseFile file = files.file(task.application());
        int version = file.about().application().version();
        events.publishEvent(new ReviewEvent.CaseRead(task, version, reader));
        return new CaseHistory(
                task,
                opened.look().since(clock.instant()),
                file,
                messages(file),
                diagram.of(task.application().uuid(), language).orElse(null));
    }

    /** What came with an answer is told with it. */
    private List<CaseMessage> messages(CaseFile file) {
        List<InformationRequest> requests = file.about().informationRequests();
        return Stream.of(
                        requests.stream().map(CaseMessage::asked),
                        requests.stream().filter(r -> !r.isOpen()).map(CaseMessage::answered),
                        file.amendments().stream()
                                .filter(a -> a.kind() != Amendment.Kind.ANSWER)
                                .map(CaseMessage::changed),
                        letters(file.about().application().id()).stream().map(CaseMessage::written))
                .flatMap(messages -> messages)
                .sorted(Comparator.comparing(CaseMessage::at))
                .toList();
    }

    private List<OutgoingMail> letters(ApplicationId id) {
        return mails.page(new MailFilter(null, null, null, id.uuid(), null, null))
                .mails();
    }
}
