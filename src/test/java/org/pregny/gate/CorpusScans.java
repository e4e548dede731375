package org.pregny.gate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.pregny.pass.CorpusCodes;
import org.pregny.pass.RollEntry;

/** What is held out at the gates of the corpus, and when: every edge of every rule, and a thousand in between, always the same. */
final class CorpusScans {

    private static final long SEED = 20_171_028;
    private static final int OF_EACH_PASS = 4;
    private static final long HALF_AN_HOUR = 1800;
    private static final List<Integer> SEATS = List.of(0, 29, 30, 31);

    private static final Map<String, String> CODES = made();

    private final Random random = new Random(SEED);
    private final List<CorpusCase> cases = new ArrayList<>();

    private CorpusScans() {}

    static List<CorpusCase> all() {
        CorpusScans scans = new CorpusScans();
        CorpusWorld.all().forEach(scans::at);
        return scans.cases;
    }

    /** Codes by their names: those of the passes, their numbers, and what is none of ours or not quite. */
    static Map<String, String> codes() {
        return CODES;
    }

    private static Map<String, String> made() {
        Map<String, String> codes = new LinkedHashMap<>();
        CorpusPasses.all().forEach((name, pass) -> {
            codes.put(name, code(pass));
            codes.put("# " + name, pass.number());
        });
        RollEntry good = CorpusPasses.all().get("a ACTIVATED");
        String code = codes.get("a ACTIVATED");
        int event = 901;
        codes.put("in lower case", "  " + code.toLowerCase(java.util.Locale.ROOT) + "\r\n");
        codes.put(
                "number as printed",
                " " + good.number().replaceAll("(.{4})(?=.)", "$1-").toLowerCase(java.util.Locale.ROOT));
        codes.put("number of look-alikes", good.number().replace('0', 'o').replace('1', 'l'));
        codes.put(
                "number with a wrong sign",
                good.number().substring(1) + good.number().charAt(0));
        codes.put("number and more", good.number() + "0");
        codes.put("nothing", "");
        codes.put("blanks", " \t ");
        codes.put("prefix alone", "SEP1:");
        codes.put("no prefix", code.substring(5));
        codes.put("another prefix", "SEP2:" + code.substring(5));
        codes.put("truncated", code.substring(0, code.length() - 8));
        codes.put(
                "one sign changed", code.substring(0, 60) + (code.charAt(60) == 'A' ? 'B' : 'A') + code.substring(61));
        codes.put("last sign changed", code.substring(0, code.length() - 1) + (code.endsWith("A") ? "B" : "A"));
        codes.put("a sign more", code + "A");
        codes.put("over-long", code + "A".repeat(5000));
        codes.put("a Turkish i", "sep1:ı" + code.substring(6));
        codes.put("not ASCII", "ＳＥＰ１:" + code.substring(5));
        codes.put("an address", "https://example.org/" + code);
        codes.put("a script", "<script>alert(1)</script>");
        codes.put("a smile", "😀");
        codes.put("by a strange key", CorpusCodes.code(CorpusCodes.STRANGER, CorpusCodes.token(good, event, 0)));
        codes.put("by a withdrawn key", CorpusCodes.code(CorpusCodes.REVOKED, CorpusCodes.token(good, event, 0)));
        codes.put("by another key of the event", CorpusCodes.code("90100002", CorpusCodes.token(good, event, 0)));
        codes.put("by another event's key", CorpusCodes.code("90200001", CorpusCodes.token(good, event, 0)));
        codes.put("as another event's", CorpusCodes.code("90200001", CorpusCodes.token(good, 902, 0)));
        UUID nobody = UUID.nameUUIDFromBytes(new byte[] {9});
        codes.put("newer than the list", CorpusCodes.code("90100001", CorpusCodes.strange(nobody, event)));
        codes.put("newer, of the event before", CorpusCodes.code("90200001", CorpusCodes.strange(nobody, 902)));
        codes.put("newer, of a strange event", CorpusCodes.code("90300001", CorpusCodes.strange(nobody, 903)));
        return codes;
    }

    private static String code(RollEntry pass) {
        boolean isOpen = pass.event().equals(CorpusEvents.OPEN.code());
        return CorpusCodes.code(
                isOpen ? "90100002" : CorpusPasses.keyOf(pass),
                CorpusCodes.token(
                        pass, isOpen ? 901 : CorpusPasses.eventOf(pass).number(), CorpusPasses.segmentsOf(pass)));
    }

    private void at(CorpusWorld world) {
        List<Long> edges = edges(world);
        long middle = edges.get(edges.size() / 2);
        for (long edge : edges) {
            add(world, "a ACTIVATED", edge, edge, Direction.ENTRY, null, null);
            add(world, "a SECONDARY_PASS", edge, edge, Direction.ENTRY, null, null);
            add(world, "only night", edge, edge, Direction.ENTRY, null, null);
            add(world, "only third night", edge, edge, Direction.EXIT, null, null);
            add(world, "only early", edge, edge, Direction.ENTRY, null, null);
            add(world, "a ACTIVATED", edge, edge, Direction.ENTRY, null, 30);
            add(
                    world,
                    "a ACTIVATED",
                    edge,
                    edge,
                    Direction.ENTRY,
                    new Passage(Direction.ENTRY, edge - 1, "gate"),
                    null);
        }
        codes().keySet().forEach(code -> add(world, code, middle, middle, Direction.ENTRY, null, null));
        for (int seats : SEATS) {
            add(world, "a ACTIVATED", middle, middle, Direction.ENTRY, null, seats);
            add(world, "a ASSISTANT_PASS", middle, middle, Direction.ENTRY, null, seats);
            add(world, "a SECONDARY_PASS", middle, middle, Direction.ENTRY, null, seats);
            add(world, "a EMERGENCY_PASS", middle, middle, Direction.EXIT, null, seats);
        }
        for (long age : List.of(0L, world.plan.maxAge() - 1, world.plan.maxAge(), world.plan.maxAge() + 1, 86_400L)) {
            for (String code : List.of(
                    "a ACTIVATED", "helped", "# a ACTIVATED", "a SECONDARY_PASS", "a REVOKED", "a EMERGENCY_PASS")) {
                add(world, code, middle, middle - age, Direction.ENTRY, null, null);
            }
        }
        CorpusPasses.all().keySet().forEach(pass -> anyTimes(world, pass, edges));
    }

    private void anyTimes(CorpusWorld world, String pass, List<Long> edges) {
        for (int i = 0; i < OF_EACH_PASS; i++) {
            long at = edges.get(random.nextInt(edges.size())) + (random.nextBoolean() ? random.nextInt(7200) : 0);
            Direction direction = random.nextInt(4) == 0 ? Direction.EXIT : Direction.ENTRY;
            Passage last = random.nextBoolean()
                    ? null
                    : new Passage(
                            random.nextInt(3) == 0 ? Direction.EXIT : Direction.ENTRY,
                            at - random.nextInt(60_000),
                            "gate");
            Integer inside = random.nextBoolean() ? null : SEATS.get(random.nextInt(SEATS.size()));
            long age = random.nextInt(3) == 0 ? random.nextInt(4000) : random.nextInt(100);
            add(world, (random.nextInt(5) == 0 ? "# " : "") + pass, at, at - age, direction, last, inside);
        }
    }

    private void add(
            CorpusWorld world, String code, long at, long issued, Direction direction, Passage last, Integer inside) {
        cases.add(new CorpusCase(world.name, code, at, issued, direction, last, inside));
    }

    /** The seconds at which anything begins or ends, and those beside them; and the hour that comes twice. */
    private static List<Long> edges(CorpusWorld world) {
        TreeSet<Long> edges = new TreeSet<>();
        world.plan.events().forEach(event -> {
            event.days().forEach(day -> beside(day, edges));
            for (int i = 0; i < event.openings().size(); i += 2) {
                beside(event.openings().get(i), edges);
                edges.add(event.openings().get(i) + HALF_AN_HOUR);
            }
        });
        beside(CorpusPasses.ACTIVATED.getEpochSecond(), edges);
        for (String twice : List.of(
                "2017-10-29T00:30:00Z", "2017-10-29T01:30:00Z", "2018-03-25T00:59:59Z", "2018-03-25T01:00:00Z")) {
            edges.add(Instant.parse(twice).getEpochSecond());
        }
        return List.copyOf(edges);
    }

    private static void beside(long second, TreeSet<Long> edges) {
        edges.add(second - 1);
        edges.add(second);
        edges.add(second + 1);
    }
}
