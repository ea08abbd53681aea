package org.wushe.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A resident's identity number of 18 characters (GB 11643): 6 of the place of first registration, 8
 * of the date of birth, 3 in sequence (odd for men), and a check character. A lower-case x is taken
 * and kept as X. The 15-digit numbers ended in 2013 and are not taken.
 *
 * @param value the 18 characters, checked
 */
public record IdNumber(String value) {

    /** What is wrong with a number; {@link #VALID} when nothing is. */
    public enum Fault {
        VALID,
        LENGTH,
        CHARACTERS,
        BIRTH,
        CHECK_DIGIT
    }

    private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");
    private static final Pattern LONG_RUN =
            Pattern.compile("(?<!\\p{Nd})\\p{Nd}{14,}[\\p{Nd}Xx\\uFF38\\uFF58]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /**
     * @throws IllegalArgumentException naming the fault, never the number
     */
    public IdNumber {
        value = value.toUpperCase(Locale.ROOT);
        Fault fault = faultOf(value);
        if (fault != Fault.VALID) {
            throw new IllegalArgumentException("Not an id number: " + fault);
        }
    }

    /** The first fault of a typed number without blanks, or {@link Fault#VALID}. */
    public static Fault faultOf(String typed) {
        String number = typed.toUpperCase(Locale.ROOT);
        if (number.length() != 18) {
            return Fault.LENGTH;
        }
        if (!FORM.matcher(number).matches()) {
            return Fault.CHARACTERS;
        }
        if (birthIn(number) == null) {
            return Fault.BIRTH;
        }
        return checkOf(number) == number.charAt(17) ? Fault.VALID : Fault.CHECK_DIGIT;
    }

    /** The date of birth written in the number. */
    public LocalDate birth() {
        return birthIn(value);
    }

    /** Whether the sequence is odd, which is given to men. */
    public boolean male() {
        return (value.charAt(16) - '0') % 2 == 1;
    }

    /** Completed years of life on that day; negative before the birth. */
    public int ageOn(LocalDate day) {
        return birth().until(day).getYears() - (birth().isAfter(day) ? 1 : 0);
    }

    /** The number as it may be shown: six characters, stars, four characters. */
    public String mask() {
        return mask(value);
    }

    /** Any typed attempt at a number, masked so that the date of birth cannot be read. */
    public static String mask(String typed) {
        int length = typed.length();
        int head = length >= 15 ? 6 : length >= 8 ? 3 : Math.min(1, length);
        int tail = length >= 15 ? 4 : length >= 8 ? 2 : 0;
        return typed.substring(0, head)
                + "*".repeat(length - head - tail)
                + typed.substring(length - tail);
    }

    /** A text in which every run that could be an identity number is masked. */
    public static String maskWithin(String text) {
        return LONG_RUN.matcher(text).replaceAll(run -> mask(run.group()));
    }

    @Override
    public String toString() {
        return mask();
    }

    private static char checkOf(String number) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    private static LocalDate birthIn(String number) {
        try {
            return LocalDate.of(
                    Integer.parseInt(number, 6, 10, 10),
                    Integer.parseInt(number, 10, 12, 10),
                    Integer.parseInt(number, 12, 14, 10));
        } catch (DateTimeException none) {
            return null;
        }
    }
}
