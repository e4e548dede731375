package org.pregny.screening;

import java.util.List;
import org.pregny.accreditation.OrganisationProfile;
import org.pregny.kernel.Language;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestFile;
import org.pregny.round.Round;
import org.pregny.round.RoundForm;
import org.pregny.round.RoundQuestion;
import org.pregny.round.WantedDocument;

/**
 * All that an officer needs to see of one request.
 *
 * @param form in the version that was filled in
 * @param profile the organisation as it is known beyond this request
 * @param twins other requests of this round that may be of the same organisation
 * @param earlier those of other rounds
 * @param tasks all there were, the oldest first
 */
public record ScreeningFolder(
        ScreeningTask task,
        RequestFile file,
        Round round,
        RoundForm form,
        OrganisationProfile profile,
        List<RegisterSaying> registers,
        List<RequestTwin> twins,
        List<RequestTwin> earlier,
        List<ScreeningNote> notes,
        List<ScreeningTask> tasks) {

    public AccreditationRequest request() {
        return file.request();
    }

    /** What a question or document of the form is called; its code where the form has none of this code. */
    public String labelOf(String code, Language language) {
        return form.question(code)
                .map(RoundQuestion::label)
                .or(() -> form.document(code).map(WantedDocument::label))
                .map(label -> label.in(language))
                .orElse(code);
    }
}
