package org.pregny.application;

/** What the conductor does with applications that lean on an accreditation which rests or has ended. */
public interface BasisProcess {

    /** Takes it from whoever works on it and lets it wait for its organisation. */
    void rest(ApplicationId application);

    /** Takes it from whoever works on it and refuses it. */
    void lose(ApplicationId application);
}
