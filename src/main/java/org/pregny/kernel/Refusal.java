package org.pregny.kernel;

/** A broken precondition: a message key with arguments that one advice turns into a page or a problem document. */
public abstract class Refusal extends RuntimeException {

    /** What kind of answer the refusal deserves; the site maps it to an HTTP status. */
    public enum Kind {
        INVALID,
        MISSING,
        CONFLICT,
        CLOSED,
        GONE,
        TOO_LARGE,
        TOO_MANY
    }

    private final Kind kind;
    private final String messageKey;
    private final transient Object[] args;

    protected Refusal(Kind kind, String messageKey, Object... args) {
        super(messageKey);
        this.kind = kind;
        this.messageKey = messageKey;
        this.args = args;
    }

    public Kind kind() {
        return kind;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }
}
