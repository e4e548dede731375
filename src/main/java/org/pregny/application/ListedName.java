package org.pregny.application;

/**
 * A name as lists for staff show it: of a protected person only the number on the application stands there, whoever reads the
 * list (domain b5). The name itself is read on the case.
 *
 * @param open empty for a protected person
 * @param number of the person on the application, from 1
 */
public record ListedName(String open, int number) {

    /** What stands for the name in SQL, of a representative {@code r}. */
    static final String SQL = "case when exists (select 1 from representative_need n where n.representative_id = r.id"
            + " and n.protected_participant = true) then '' else r.name_to_print end as listed_name";

    public boolean isHidden() {
        return open.isEmpty();
    }
}
