package org.pregny.circulation;

import org.pregny.request.RequestId;

/**
 * An organisation as it stands on a list, from one version on until another.
 *
 * @param until the first version on which it does not stand so any more; null while it does
 * @param left why it left or changed; null while it stands
 * @param words what was said to that, or the number of the request that it became part of
 */
public record ListLine(
        RequestId request, int since, Integer until, LineFace face, LineCause entered, LineCause left, String words) {

    public boolean stands() {
        return until == null;
    }

    public boolean standsIn(int version) {
        return since <= version && (until == null || version < until);
    }
}
