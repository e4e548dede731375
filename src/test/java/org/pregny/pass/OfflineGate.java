package org.pregny.pass;

import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pregny.pass.CodeContexts.Context;
import org.pregny.pass.CodeContexts.Jwk;
import org.pregny.pass.CodeReader.KnownKey;

/** A verifier that asks nobody: the server's own reader, with keys and lists as they are published. */
final class OfflineGate {

    private static final int SHORT_ID = 10;

    private final Context context;
    private final Map<Integer, HeldList> lists = new HashMap<>();
    private final Set<String> revoked = new HashSet<>();

    OfflineGate(Context context) {
        this.context = context;
        for (String list : context.lists()) {
            byte[] bytes = Base64.getUrlDecoder().decode(list);
            int event = eventOf(bytes);
            HeldList.Outcome outcome = HeldList.apply(bytes, lists.get(event), context.keySet());
            if (outcome.held() != null) {
                lists.put(event, outcome.held());
            }
        }
        context.keySet().revokedKeys().forEach(k -> revoked.add(k.kid()));
        lists.values().forEach(list -> revoked.addAll(list.content().revokedKids()));
    }

    String judge(String code, long at) {
        CodeReader.Reading reading = CodeReader.read(code, this::key);
        if (!reading.isSigned()) {
            return reading.verdict().name();
        }
        PassToken token = reading.token();
        if (HeldList.find(reading.kid(), context.keySet()).eventNumber() != token.event()) {
            return "WRONG_EVENT";
        }
        return worth(token, at, HeldList.trusted(lists.get(token.event()), context.keySet()));
    }

    private static String worth(PassToken token, long at, HeldList list) {
        String id = token.pass().uuid().toString().replace("-", "").substring(0, SHORT_ID);
        StatusCode status = list == null ? null : list.content().passes().get(Long.parseLong(id, 16));
        if (status != null) {
            return status.name();
        }
        if (at < token.validFrom().getEpochSecond()) {
            return "NOT_YET_VALID";
        }
        if (at > token.validUntil().getEpochSecond()) {
            return "EXPIRED";
        }
        return list != null && at <= list.expires() ? "VALID" : "LIST_TOO_OLD";
    }

    private Optional<KnownKey> key(String kid) {
        if (revoked.contains(kid)) {
            return Optional.of(new KnownKey(new byte[0], true));
        }
        return Optional.ofNullable(HeldList.find(kid, context.keySet()))
                .map(Jwk::x)
                .map(x -> new KnownKey(Base64.getUrlDecoder().decode(x), false));
    }

    private int eventOf(byte[] list) {
        String kid = CoseMessage.read(list, StatusList.CONTENT_TYPE).kid();
        Jwk key = HeldList.find(kid, context.keySet());
        return key == null ? 0 : key.eventNumber();
    }
}
