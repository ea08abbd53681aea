package org.wushe.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Id numbers of nobody, with a right check character. */
public final class IdNumbers {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private IdNumbers() {}

    public static String of(LocalDate birth, int sequence) {
        String number =
                "440605"
                        + birth.format(DateTimeFormatter.BASIC_ISO_DATE)
                        + String.format("%03d", sequence);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return number + "10X98765432".charAt(sum % 11);
    }
}
