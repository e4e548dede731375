package org.pregny;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.pregny.SmtpMoment.Stage;

/**
 * What {@link SmtpListener} does instead of behaving well.
 *
 * @param reply answered instead of success, such as {@code 451 4.3.0 Try later}; null: none
 * @param cuts the connection is reset, without a word
 * @param keeps at ACCEPTED: the message was taken although the client never hears of it
 * @param delay waited before going on
 */
public record SmtpFault(String reply, boolean cuts, boolean keeps, Duration delay) {

    /** Decides at every moment; null means: behave well. */
    public interface Script extends Function<SmtpMoment, SmtpFault> {

        /** This script, and where it has nothing to say, the other. */
        default Script or(Script other) {
            return moment -> {
                SmtpFault fault = apply(moment);
                return fault == null ? other.apply(moment) : fault;
            };
        }
    }

    public static final Script NONE = moment -> null;

    public static SmtpFault say(String reply) {
        return new SmtpFault(reply, false, false, Duration.ZERO);
    }

    public static SmtpFault drop() {
        return new SmtpFault(null, true, false, Duration.ZERO);
    }

    /** At ACCEPTED only: keeps the message and drops the connection before the 250. */
    public static SmtpFault keepAndDrop() {
        return new SmtpFault(null, true, true, Duration.ZERO);
    }

    public static SmtpFault pause(Duration time) {
        return new SmtpFault(null, false, false, time);
    }

    /** Never answers; the client has to give up. */
    public static SmtpFault hang() {
        return pause(Duration.ofDays(1));
    }

    /** The fault at every such moment. */
    public static Script at(Stage stage, SmtpFault fault) {
        return moment -> moment.is(stage) ? fault : null;
    }

    /** The fault at the first so many such moments, then all is well. */
    public static Script first(int times, Stage stage, SmtpFault fault) {
        AtomicInteger left = new AtomicInteger(times);
        return moment -> moment.is(stage) && left.getAndDecrement() > 0 ? fault : null;
    }

    /** The fault whenever RCPT names this address. */
    public static Script recipient(String address, SmtpFault fault) {
        return moment -> moment.is(Stage.RCPT) && address.equalsIgnoreCase(moment.recipient()) ? fault : null;
    }

    /** 451 the first time a pair of sender and recipient is seen; all clients have the same address here. */
    public static Script greylisting() {
        Map<String, Boolean> seen = new ConcurrentHashMap<>();
        return moment ->
                moment.is(Stage.RCPT) && seen.putIfAbsent(moment.from() + " " + moment.recipient(), true) == null
                        ? say("451 4.7.1 Greylisted, please try again later")
                        : null;
    }

    /** So much time for every line of every message. */
    public static Script slow(Duration perLine) {
        return at(Stage.CONTENT, pause(perLine));
    }

    /** 421 and the end after so many messages on one connection. */
    public static Script perConnection(int messages) {
        return moment -> moment.is(Stage.MAIL) && moment.message() > messages
                ? say("421 4.7.0 Too many messages on this connection")
                : null;
    }

    /** 452 for whatever comes beyond so many messages in a minute of real time. */
    public static Script perMinute(int messages) {
        Map<Long, AtomicInteger> minutes = new ConcurrentHashMap<>();
        return moment -> {
            if (!moment.is(Stage.MAIL)) {
                return null;
            }
            long minute = System.currentTimeMillis() / 60_000;
            int count =
                    minutes.computeIfAbsent(minute, m -> new AtomicInteger()).incrementAndGet();
            return count > messages ? say("452 4.3.1 Too many messages this minute") : null;
        };
    }
}
