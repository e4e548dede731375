package org.pregny.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever can be signed and read can be kept. */
@PregnyTest
class LongestCodeTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void theLongestCodeThatIsReadCanBeKept() {
        Integer kept = jdbc.sql("select character_maximum_length from information_schema.columns"
                        + " where lower(table_name) = 'pass' and lower(column_name) = 'code'")
                .query(Integer.class)
                .single();

        assertThat(kept).isGreaterThanOrEqualTo(CodeReader.LONGEST);
    }
}
