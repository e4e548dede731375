package org.pregny.kernel;

/** Reads a number as people type it, in the digits of their language and with their separators of thousands. */
public final class TypedNumber {

    private static final int TEN = 10;
    private static final int LONGEST = 9;

    private TypedNumber() {}

    public static boolean is(String typed, int number) {
        StringBuilder digits = new StringBuilder();
        for (int c : typed.codePoints().toArray()) {
            int digit = Character.digit(c, TEN);
            if (digit >= 0) {
                digits.append(digit);
            } else if (Character.isLetter(c)) {
                return false;
            }
        }
        return !digits.isEmpty() && digits.length() <= LONGEST && Integer.parseInt(digits.toString()) == number;
    }
}
