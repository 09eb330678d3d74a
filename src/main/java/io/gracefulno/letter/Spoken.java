package io.gracefulno.letter;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Numbers, days and hours as one says them on the telephone. */
final class Spoken {
    private static final List<String> CARDINALS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> ORDINALS = List.of(
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");
    private static final List<String> TENS = List.of("", "", "twenty", "thirty", "forty", "fifty");

    private Spoken() {}

    /** {@code Wednesday the twenty-first of April}, or {@code Wednesday, April twenty-first}. */
    static String day(ZonedDateTime at, Spelling spelling) {
        String weekday = at.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String month = at.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String day = ordinal(at.getDayOfMonth());
        return spelling == Spelling.US ? weekday + ", " + month + " " + day : weekday + " the " + day + " of " + month;
    }

    /** {@code one o'clock}, {@code half past two}, {@code ten fifteen}. */
    static String time(LocalTime time) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        int minute = time.getMinute();
        if (minute == 0) {
            return time.getHour() == 12 ? "noon" : cardinal(hour) + " o'clock";
        }
        if (minute == 30) {
            return "half past " + cardinal(hour);
        }
        return cardinal(hour) + (minute < 10 ? " oh " : " ") + cardinal(minute);
    }

    /** Zero to fifty-nine in words. */
    static String cardinal(int number) {
        return number < 20
                ? CARDINALS.get(number)
                : TENS.get(number / 10) + (number % 10 == 0 ? "" : "-" + CARDINALS.get(number % 10));
    }

    private static String ordinal(int number) {
        if (number < 20) {
            return ORDINALS.get(number);
        }
        return number % 10 == 0
                ? TENS.get(number / 10).replace("ty", "tieth")
                : TENS.get(number / 10) + "-" + ORDINALS.get(number % 10);
    }
}
