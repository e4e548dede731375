package org.pregny.application;

/** A photo that came with an application or with a change of it. */
public record SubmittedPhoto(ApplicationId application, RepresentativeId person, byte[] jpeg) {}
