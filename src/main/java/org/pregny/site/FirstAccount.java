package org.pregny.site;

import java.util.EnumSet;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first account of an installation: an operator, made with the one-time token from the console. */
@Service
@Transactional
public class FirstAccount {

    private final SetupToken token;
    private final StaffDesk desk;

    FirstAccount(SetupToken token, StaffDesk desk) {
        this.token = token;
        this.desk = desk;
    }

    public boolean isOpen() {
        return token.isOpen();
    }

    public void make(String givenToken, String signInName, String password) {
        if (!token.opensWith(givenToken)) {
            throw new WrongToken();
        }
        desk.add(signInName, signInName, password, EnumSet.of(Role.OPERATOR), Actor.SYSTEM);
    }

    /** The token is not the one on the console, or is not needed any more. */
    static final class WrongToken extends Refusal {
        WrongToken() {
            super(Kind.INVALID, "site.setup.wrongToken");
        }
    }
}
