package org.pregny.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Devices for tests, each with a phone that has claimed it. */
@Component
@Profile("test")
public class PhoneStory {

    public static final Actor OFFICER = Actor.staff("pass-officer");

    private final DeviceOffice office;
    private final ClaimDesk claims;
    private final Environment settings;

    PhoneStory(DeviceOffice office, ClaimDesk claims, Environment settings) {
        this.office = office;
        this.claims = claims;
        this.settings = settings;
    }

    public Device made(EventCode event, String gate, DeviceProfile profile) {
        String name = "Phone " + UUID.randomUUID().toString().substring(0, 8);
        return office.make(name, new Assignment(event, gate, profile, Ways.BOTH), OFFICER);
    }

    public PhoneInHand phoneAt(EventCode event, String gate, DeviceProfile profile) {
        PhoneInHand phone = new PhoneInHand(port());
        assertThat(phone.claim(claims.offer(made(event, gate, profile).id(), OFFICER))
                        .statusCode())
                .isEqualTo(201);
        return phone;
    }

    public int port() {
        return settings.getRequiredProperty("local.server.port", Integer.class);
    }
}
