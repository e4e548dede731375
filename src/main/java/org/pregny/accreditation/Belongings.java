package org.pregny.accreditation;

import java.util.List;
import org.pregny.kernel.Language;

/** Says what a room holds for an organisation; implemented wherever something is. */
public interface Belongings {

    /** Of this organisation as it is known over events, with all that it speaks for. */
    List<Belonging> of(ProfileId organisation, Language reader);
}
