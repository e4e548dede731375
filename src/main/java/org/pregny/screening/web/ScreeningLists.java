package org.pregny.screening.web;

import java.util.List;
import java.util.Map;
import org.pregny.opinion.Signatory;
import org.pregny.review.SealedSearch;
import org.pregny.screening.ScreeningFilter;
import org.pregny.screening.ScreeningList;
import org.springframework.stereotype.Component;

/** Reads a filter off an address; what is searched for stands sealed in it, for it may be somebody's name. */
@Component
class ScreeningLists {

    private final SealedSearch searches;

    ScreeningLists(SealedSearch searches) {
        this.searches = searches;
    }

    /** What was typed to be searched for; empty for nothing. */
    String search(ScreeningAddress address) {
        return searches.open(address.sealedSearch());
    }

    String found(Map<String, String> sent, String text) {
        return ScreeningAddress.of(sent).find(searches.seal(text));
    }

    ScreeningFilter filter(ScreeningAddress address) {
        String search = search(address);
        return new ScreeningFilter(
                address.view(),
                Signatory.signedIn().name(),
                address.narrowing(),
                search.isEmpty() ? List.of() : ScreeningList.words(search));
    }
}
