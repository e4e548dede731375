package org.pregny.gate;

/**
 * All that a scan must know of what was before it, as it stands once its pass is locked.
 *
 * @param known what became of the same scan before; null unless it is a repeat
 * @param last the passage that says where the holder is; null for none
 * @param assisted whether the holder needs help at the gate
 */
record Look(ScanResult known, ScanResult last, boolean assisted) {

    static final Look NOTHING = new Look(null, null, false);

    Passage lastPassage() {
        return last == null
                ? null
                : new Passage(last.direction(), last.scannedAt().getEpochSecond(), last.gate());
    }
}
