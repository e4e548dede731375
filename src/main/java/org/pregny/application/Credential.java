package org.pregny.application;

/** What an approved person was sent: a pass, or a letter because the grounds pass is enough (seed S0:77). */
public enum Credential {
    PASS,
    LETTER
}
