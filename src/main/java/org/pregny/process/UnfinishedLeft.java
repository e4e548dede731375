package org.pregny.process;

/** Whether a round that is over has drafts that were not ended yet. */
public enum UnfinishedLeft {
    SOME,
    NONE
}
