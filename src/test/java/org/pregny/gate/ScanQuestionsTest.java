package org.pregny.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.gate.Direction.ENTRY;
import static org.pregny.gate.Direction.EXIT;
import static org.pregny.gate.GateStory.MORNING;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pregny.CountedStatements;
import org.pregny.PregnyTest;
import org.pregny.TestDatabase;
import org.pregny.device.Device;
import org.pregny.device.DeviceOffice;
import org.pregny.device.DeviceProfile;
import org.pregny.device.PhoneStory;
import org.pregny.pass.Pass;
import org.springframework.beans.factory.annotation.Autowired;

/** Each exchange with the database is one that somebody at a gate waits for. */
@PregnyTest
class ScanQuestionsTest {

    @Autowired
    GateStory story;

    @Autowired
    PhoneStory phones;

    @Autowired
    DeviceOffice office;

    @Autowired
    GateControl control;

    @Autowired
    CountedStatements statements;

    @Test
    void anEntryLooksTwiceAndWritesThreeRowsInTwoExchanges() {
        Pass pass = story.activatedPass();
        story.clock.set(MORNING);
        Device device = phones.made(pass.event(), "door-6", DeviceProfile.GATE);
        scan(device, pass, ENTRY);
        scan(device, pass, EXIT);
        Device called = office.device(device.id());

        List<String> asked = statements.during(() -> scan(called, pass, ENTRY));

        assertThat(asked).hasSize(TestDatabase.isPostgres() ? 2 : 5);
        assertThat(String.join("; ", asked).split("; "))
                .satisfiesExactly(
                        lock -> assertThat(lock).contains("from pass").endsWith("for update"),
                        look -> assertThat(look).contains("union all"),
                        scan -> assertThat(scan).startsWith("insert into scan "),
                        presence -> assertThat(presence).startsWith("update presence"),
                        trail -> assertThat(trail).startsWith("insert into audit_entry"));
    }

    private void scan(Device device, Pass pass, Direction direction) {
        ScanRequest request = new ScanRequest(pass.code(), UUID.randomUUID().toString(), direction, null);
        control.scan(device, request);
    }
}
