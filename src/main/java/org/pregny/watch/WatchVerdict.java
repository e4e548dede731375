package org.pregny.watch;

/** What the liaison found a hit to be: the listed person, or somebody who is only called the same. */
public enum WatchVerdict {
    CONFIRMED,
    DISMISSED
}
