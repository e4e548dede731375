package org.pregny.accreditation;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Gives organisations from before there were profiles theirs, once. */
@Component
class ProfileLinking implements ApplicationRunner {

    private final AccreditationDesk desk;

    ProfileLinking(AccreditationDesk desk) {
        this.desk = desk;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        desk.linkEarlierOnes();
    }
}
