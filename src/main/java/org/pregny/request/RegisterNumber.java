package org.pregny.request;

import java.util.List;

/** The number under which an organisation says that it stands in a register that carries over. */
public record RegisterNumber(String register, String number) {

    public static final int LONGEST = 100;

    /** Empty where none was given for this register. */
    public static String in(String register, List<RegisterNumber> numbers) {
        return numbers.stream()
                .filter(n -> n.register().equals(register))
                .map(RegisterNumber::number)
                .findFirst()
                .orElse("");
    }
}
