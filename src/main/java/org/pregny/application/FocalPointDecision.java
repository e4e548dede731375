package org.pregny.application;

/** What a focal point says to somebody who applies for the organisation (domain: focalPointDecision, continue or decline). */
public enum FocalPointDecision {
    CONTINUED,
    DECLINED
}
