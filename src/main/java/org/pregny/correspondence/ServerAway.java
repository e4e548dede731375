package org.pregny.correspondence;

/** There is nobody to hand mail to: no connection, no greeting, no encryption, or no sign-in. */
class ServerAway extends Exception {

    ServerAway(String reason, Throwable cause) {
        super(reason, cause);
    }
}
