package org.pregny.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.pregny.pass.Pass;
import org.pregny.pass.PassId;
import org.pregny.pass.PassOffice;
import org.pregny.pass.ShownCode;

/** The passes that some entries of a journal speak of, locked together and in one order, so that two devices cannot block each other. */
class JournalPasses implements HeldOut.Known<Pass> {

    private final Map<String, ShownCode> read = new HashMap<>();
    private final Map<String, PassId> typed = new HashMap<>();
    private final Map<PassId, Pass> locked = new HashMap<>();

    JournalPasses(PassOffice passes, List<JournalEntry> entries) {
        List<String> codes = entries.stream().map(JournalEntry::code).distinct().toList();
        read.putAll(passes.shown(
                codes.stream().filter(HeldOut::isSigned).map(HeldOut::tidied).toList()));
        codes.stream().filter(code -> !HeldOut.isSigned(code)).forEach(code -> passes.byNumber(code)
                .ifPresent(pass -> typed.put(code, pass.id())));
        TreeSet<UUID> ids = new TreeSet<>();
        Stream<PassId> signed = read.values().stream()
                .filter(code -> code.kind() == ShownCode.Kind.SIGNED)
                .map(code -> code.token().pass());
        Stream.concat(signed, typed.values().stream()).map(PassId::uuid).forEach(ids::add);
        passes.lockAll(ids.stream().map(PassId::new).toList()).forEach(pass -> locked.put(pass.id(), pass));
    }

    List<PassId> ids() {
        return List.copyOf(locked.keySet());
    }

    @Override
    public ShownCode read(String code) {
        return read.get(code);
    }

    @Override
    public Optional<Pass> byId(PassId id) {
        return Optional.ofNullable(locked.get(id));
    }

    @Override
    public Optional<Pass> byNumber(String number) {
        return Optional.ofNullable(typed.get(number)).map(locked::get);
    }

    @Override
    public String kidOf(Pass pass) {
        return pass.kid();
    }
}
