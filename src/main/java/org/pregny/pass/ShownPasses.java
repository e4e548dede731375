package org.pregny.pass;

import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reads what is held out at a gate and locks the pass behind it in one question. What bytes a key has never changes, so those
 * that were seen once are kept; whether it was withdrawn since is asked together with the pass.
 */
@Component
public class ShownPasses {

    private final TokenSigner signer;
    private final PassStore passes;
    private final ShownPassStore shown;

    ShownPasses(TokenSigner signer, PassStore passes, ShownPassStore shown) {
        this.signer = signer;
        this.passes = passes;
        this.shown = shown;
    }

    /** Locked until the end of the transaction. */
    public ShownPass lock(String code) {
        return signer.readByKeysSeen(code)
                .flatMap(read -> shown.lock(read.token().pass(), read.kid())
                        .filter(ShownPassStore.UnderKey::keyStands)
                        .map(found -> new ShownPass(ShownCode.signed(read), found.pass())))
                .orElseGet(() -> slowly(code));
    }

    /** Anything but a good code of ours, and the first one under each key. */
    private ShownPass slowly(String code) {
        ShownCode read = signer.shown(code);
        Optional<Pass> pass =
                read.kind() == ShownCode.Kind.SIGNED ? passes.lock(read.token().pass()) : Optional.empty();
        return new ShownPass(read, pass.orElse(null));
    }
}
