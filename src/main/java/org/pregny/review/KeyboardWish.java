package org.pregny.review;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody wants to work with single keys, which can get in the way of speech input (WCAG 2.1.4). */
@Service
public class KeyboardWish {

    private final JdbcClient jdbc;

    KeyboardWish(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** On until somebody switches it off. */
    public boolean isOn(String signInName) {
        return jdbc.sql("select single_keys from review_wish where sign_in_name = :name")
                .param("name", signInName)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    @Transactional
    public void set(String signInName, boolean on) {
        int known = jdbc.sql("update review_wish set single_keys = :on where sign_in_name = :name")
                .param("on", on)
                .param("name", signInName)
                .update();
        if (known == 0) {
            jdbc.sql("insert into review_wish (sign_in_name, single_keys) values (:name, :on)")
                    .param("name", signInName)
                    .param("on", on)
                    .update();
        }
    }
}
