package org.pregny.request;

import org.pregny.round.Round;

/** What every letter about a request tells: the request, its round and process, and the key of its private page. */
record RequestAbout(AccreditationRequest request, Round round, String processTitle, String accessKey) {

    String roundTitle() {
        return round.title().in(request.language());
    }
}
