package org.pregny.accreditation;

/**
 * Who speaks for an organisation in an application.
 *
 * @param proven whether the person has shown to read mail at this address
 */
public record ClaimContact(String name, String email, boolean proven) {}
