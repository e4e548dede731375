package org.pregny.opinion;

/** A matter that one step settles; what needs several steps has a model of its own. */
public interface StepMatter extends Matter {

    /** Does what was agreed to. May be asked for again without harm. */
    void carryOut(Proposal agreed);

    /** Nobody has agreed: turned down, taken back or left alone. May be told again without harm. */
    default void drop(Proposal proposal) {}
}
