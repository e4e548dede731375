package org.pregny.request;

import java.util.List;

/**
 * What a screener asks.
 *
 * @param concerns codes of the questions and documents of the form that it is about; may be empty
 */
public record Asking(String question, List<String> concerns) {

    public Asking {
        concerns = List.copyOf(concerns);
    }
}
