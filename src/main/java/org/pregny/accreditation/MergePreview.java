package org.pregny.accreditation;

import java.util.List;

/**
 * What two organisations would have together if one spoke for both.
 *
 * @param gone the one that is merged
 * @param into the one that speaks for both from then on
 */
public record MergePreview(OrganisationProfile gone, OrganisationProfile into, List<Share> shares) {

    /** How many of something come from the one and are there with the other. */
    public record Share(Belonging.Kind kind, String about, int moving, int there, Integer limit) {

        public int together() {
            return moving + there;
        }

        /** Nobody loses anything that way, but nobody more gets a place. */
        public boolean isOver() {
            return limit != null && together() > limit;
        }
    }
}
