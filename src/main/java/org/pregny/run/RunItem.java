package org.pregny.run;

/** One case of a run and what became of it. */
public interface RunItem {

    /** In the order of the run, from zero on. */
    int position();

    ItemState state();
}
