package org.pregny.application;

import org.pregny.event.Publication;

/**
 * A person in a list of participants.
 *
 * @param choice how widely the person wants to be listed; null for whoever left it to the event
 */
public record ListedPerson(
        ApplicationId application, String number, String name, String function, Publication choice) {}
