package org.pregny.pass;

import java.util.Optional;
import java.util.function.Function;
import org.pregny.kernel.Together.Answers;
import org.pregny.kernel.Together.Question;
import org.pregny.pass.ShownPassStore.UnderKey;
import org.springframework.stereotype.Component;

/**
 * Reads what is held out at a gate and locks the pass behind it in one question. What bytes a key has never changes, so those
 * that were seen once are kept; whether it was withdrawn since is asked together with the pass.
 */
@Component
public class ShownPasses {

    /** The person of the pass of an id, as a piece of SQL for another's question; none for one that names nobody. */
    public static final String REPRESENTATIVE = "(select representative_id from pass where id = ?)";

    private final TokenSigner signer;
    private final PassStore passes;
    private final ShownPassStore shown;

    ShownPasses(TokenSigner signer, PassStore passes, ShownPassStore shown) {
        this.signer = signer;
        this.passes = passes;
        this.shown = shown;
    }

    /**
     * Locked until the end of the transaction.
     *
     * @param along what else to ask of the pass in the same exchange, once it is locked
     */
    public <T> ShownPass<T> lock(String code, Function<PassId, Question<T>> along) {
        return signer.readByKeysSeen(code)
                .flatMap(read -> lock(read, along.apply(read.token().pass())))
                .orElseGet(() -> slowly(code));
    }

    private <T> Optional<ShownPass<T>> lock(TokenSigner.Verified read, Question<T> along) {
        Answers<UnderKey, T> answers = shown.lock(read.token().pass(), read.kid(), along);
        UnderKey found = answers.first();
        return found == null || !found.keyStands()
                ? Optional.empty()
                : Optional.of(new ShownPass<>(ShownCode.signed(read), found.pass(), answers.second()));
    }

    /** Anything but a good code of ours, and the first one under each key. */
    private <T> ShownPass<T> slowly(String code) {
        ShownCode read = signer.shown(code);
        Optional<Pass> pass =
                read.kind() == ShownCode.Kind.SIGNED ? passes.lock(read.token().pass()) : Optional.empty();
        return new ShownPass<>(read, pass.orElse(null), null);
    }
}
