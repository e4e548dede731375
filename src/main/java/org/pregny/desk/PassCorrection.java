package org.pregny.desk;

import java.util.EnumMap;
import java.util.Map;
import org.pregny.application.CaseField;
import org.pregny.application.CorrectionDesk;
import org.pregny.application.PhotoDesk;
import org.pregny.application.Representative;
import org.pregny.kernel.Actor;
import org.pregny.pass.Authority;
import org.pregny.pass.Pass;
import org.pregny.pass.PassCause;
import org.pregny.pass.PassId;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassReason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk puts a spelling or a photo right: the pass that says it wrongly is replaced, and the new one compared again. */
@Service
@Transactional
public class PassCorrection {

    private final CorrectionDesk corrections;
    private final PhotoDesk photos;
    private final PassOffice passes;

    PassCorrection(CorrectionDesk corrections, PhotoDesk photos, PassOffice passes) {
        this.corrections = corrections;
        this.photos = photos;
        this.passes = passes;
    }

    /** The person as written now; only a representative's own pass can be corrected. */
    @Transactional(readOnly = true)
    public Representative person(PassId id) {
        Pass pass = passes.pass(id);
        if (pass.representative() == null || !pass.isLive()) {
            throw DeskRefused.notCorrectable();
        }
        return corrections.person(pass.representative());
    }

    /** @param photo as taken or uploaded; empty where it stays as it is */
    public Pass correct(PassId id, String nameOnId, String nameToPrint, byte[] photo, Actor officer) {
        Representative person = person(id);
        Map<CaseField, String> typed = new EnumMap<>(CaseField.class);
        typed.put(CaseField.NAME_ON_ID, nameOnId);
        typed.put(CaseField.NAME_TO_PRINT, follows(person, nameToPrint) ? nameOnId : nameToPrint);
        if (photo.length > 0) {
            typed.put(CaseField.PHOTO, photos.take(photo).toString());
        }
        corrections.correct(person.id(), typed, officer);
        return passes.replace(id, PassReason.of(PassCause.CORRECTED, Authority.officer(officer)));
    }

    /** Who wants the name printed as in the document gets it corrected there, too. */
    private static boolean follows(Representative person, String nameToPrint) {
        return nameToPrint.equals(person.nameOnId()) && person.nameToPrint().equals(person.nameOnId());
    }
}
