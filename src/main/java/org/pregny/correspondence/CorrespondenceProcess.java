package org.pregny.correspondence;

import java.util.UUID;

/** What the model does about letters that cannot be delivered; implemented by the conductor. */
public interface CorrespondenceProcess {

    /** A person is to fix the address or hand the letter over in print. */
    void mailBounced(UUID mail);

    /** The person has done so, or somebody else has settled it; no harm where nothing was open. */
    void addressFixed(UUID mail);
}
