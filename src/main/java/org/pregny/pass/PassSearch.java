package org.pregny.pass;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pregny.kernel.CleanText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds a pass by what is held out or said: its code, its printed number, or a part of a name. */
@Service
@Transactional(readOnly = true)
public class PassSearch {

    private static final String SIGNED = "SEP1:";
    private static final int SHORTEST = 2;

    private final PassOffice passes;
    private final PassStore store;

    PassSearch(PassOffice passes, PassStore store) {
        this.passes = passes;
        this.store = store;
    }

    /** Passes that match a scanned code, a typed number or a part of a name; best match alone where it is certain. */
    public List<Pass> find(String typed, int most) {
        Optional<Pass> certain = certain(typed);
        return certain.isPresent() || isSigned(typed) ? certain.stream().toList() : byName(typed, most);
    }

    /** The one pass that a scanned code or a typed number stands for; scanners and people add spaces and line ends. */
    public Optional<Pass> certain(String typed) {
        return isSigned(typed)
                ? passes.read(normalised(typed)).map(token -> passes.pass(token.pass()))
                : passes.byNumber(typed);
    }

    private List<Pass> byName(String typed, int most) {
        String key = CleanText.key(typed);
        return key.length() < SHORTEST ? List.of() : store.named(key, NameWords.typed(typed), most);
    }

    private static boolean isSigned(String typed) {
        return normalised(typed).startsWith(SIGNED);
    }

    private static String normalised(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }
}
