package org.pregny.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.gate.ScanResult;
import org.pregny.gate.ScanVerdict;
import org.pregny.pass.Pass;
import org.springframework.beans.factory.annotation.Autowired;

/** Thirty seats are shared, first come, first served (seed S4:109): the thirty-first finds none. */
@PregnyTest
class SharedSeatsTest {

    private static final String ROOM = "room-xix";

    @Autowired
    Palace palace;

    @Autowired
    SeatBoard board;

    @BeforeEach
    void anEventWithSharedSeats() {
        palace.withSeats(30);
    }

    @Test
    void theThirtyFirstToComeFindsNoSeatUntilSomebodyLeaves() {
        List<Pass> first = palace.activated(20);
        List<Pass> more = palace.activated(11);
        palace.itIs("09:50");
        first.forEach(pass -> assertThat(palace.in(ROOM, pass).verdict()).isEqualTo(ScanVerdict.ADMIT));
        more.subList(0, 10)
                .forEach(pass -> assertThat(palace.in(ROOM, pass).verdict()).isEqualTo(ScanVerdict.ADMIT));
        Pass last = more.get(10);

        assertThat(palace.in(ROOM, last).verdict()).isEqualTo(ScanVerdict.CAPACITY_FULL);
        assertThat(view().isFull()).isTrue();
        assertThat(view().taken()).isEqualTo(30);
        assertThat(view().waiting()).containsExactly(1);
        palace.out(ROOM, first.get(0));
        assertThat(palace.in(ROOM, last).verdict()).isEqualTo(ScanVerdict.ADMIT);
        assertThat(view().waiting()).isEmpty();
    }

    @Test
    void ofTwoWhoComeForTheLastSeatInTheSameMomentOneGetsItEachTime() throws Exception {
        palace.withSeats(3);
        List<Pass> people = palace.activated(4);
        palace.itIs("09:50");
        palace.in(ROOM, people.get(0));
        palace.in(ROOM, people.get(1));
        for (int round = 0; round < 10; round++) {
            List<ScanResult> both = atOnce(() -> palace.in(ROOM, people.get(2)), () -> palace.in(ROOM, people.get(3)));

            assertThat(both)
                    .extracting(ScanResult::verdict)
                    .containsExactlyInAnyOrder(ScanVerdict.ADMIT, ScanVerdict.CAPACITY_FULL);
            assertThat(view().taken()).isEqualTo(3);
            palace.out(ROOM, people.get(both.get(0).verdict() == ScanVerdict.ADMIT ? 2 : 3));
        }
    }

    @Test
    void aSeatThatNobodyClaimsGoesToThoseWhoWaitInTheirOrderAQuarterOfAnHourIntoTheSitting() {
        palace.withSeats(2);
        List<Pass> people = palace.activated(4);
        palace.itIs("09:50");
        people.forEach(pass -> palace.in(ROOM, pass));
        assertThat(view().waiting()).containsExactly(1, 2);
        palace.out(ROOM, people.get(0));

        assertThat(view().free()).isEqualTo(1);
        assertThat(view().isReleased()).isFalse();
        assertThat(view().calledUpTo()).isNull();
        palace.itIs("10:15");
        assertThat(view().isReleased()).isTrue();
        assertThat(view().calledUpTo()).isEqualTo(1);
        palace.in(ROOM, people.get(2));
        assertThat(view().waiting()).containsExactly(2);
        assertThat(view().calledUpTo()).isNull();
    }

    @Test
    void panelsThatFollowOneAnotherAreOneSittingAndTheAfternoonIsTheNext() {
        palace.itIs("11:38");
        assertThat(view().releaseAt()).isEqualTo("2017-10-11T08:15:00Z");
        palace.itIs("13:30");
        assertThat(view().releaseAt()).isEqualTo("2017-10-11T13:15:00Z");
        palace.itIs("16:00");
        assertThat(view().releaseAt()).isEqualTo("2017-10-11T13:15:00Z");
    }

    @Test
    void whereNoSeatsAreSharedThereIsNoBoard() {
        palace.itIs("18:30");
        assertThat(view().releaseAt()).isNull();
        assertThat(view().isReleased()).isFalse();
        assertThat(board.of(palace.eventWithoutSeats())).isEmpty();
    }

    private SeatView view() {
        return board.of(palace.event).orElseThrow();
    }

    private static List<ScanResult> atOnce(Callable<ScanResult> one, Callable<ScanResult> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<ScanResult> first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            Future<ScanResult> second = threads.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }
}
