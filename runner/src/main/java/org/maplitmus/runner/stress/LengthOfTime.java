package org.maplitmus.runner.stress;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** A length of time as users write it: {@code 90s}, {@code 3m} or {@code 1h30m}. */
public final class LengthOfTime {

    /** Nobody waits for longer, and no clock of a virtual machine counts much further. */
    private static final Duration LONGEST = Duration.ofDays(366);

    private LengthOfTime() {}

    /**
     * The length that {@code text} says.
     *
     * @throws IllegalArgumentException if it says none, or none that is positive and no longer than a year
     */
    public static Duration of(String text) {
        try {
            Duration duration = Duration.parse("PT" + text.strip().toUpperCase(Locale.ROOT));
            return checked(text, duration);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(wrong(text), e);
        }
    }

    private static Duration checked(String text, Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException(wrong(text));
        }
        if (duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("'" + text + "' is longer than a year");
        }
        return duration;
    }

    private static String wrong(String text) {
        return "'" + text + "' is not a length of time such as 90s, 3m or 1h30m";
    }
}
