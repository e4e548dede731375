package org.pregny.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.HumanCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens an application to whoever knows its number and the code from the receipt, and gives nobody a hint. */
@Service
@Transactional(readOnly = true)
public class LookUpDesk {

    private static final ApplicationId NOBODYS = new ApplicationId(new UUID(0, 0));

    private final ApplicationDesk desk;

    LookUpDesk(ApplicationDesk desk) {
        this.desk = desk;
    }

    /**
     * The key of the private link; empty for an unknown number as for a wrong code, after the same work: a code is
     * computed and compared in constant time in either case.
     */
    public Optional<String> keyFor(String number, String code) {
        ApplicationId id = desk.byNumber(HumanCode.normalise(number)).stream()
                .findFirst()
                .map(EventApplication::id)
                .orElse(NOBODYS);
        boolean right = MessageDigest.isEqual(bytes(desk.statusCode(id)), bytes(HumanCode.normalise(code)));
        return right && !id.equals(NOBODYS) ? Optional.of(desk.accessKey(id)) : Optional.empty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
