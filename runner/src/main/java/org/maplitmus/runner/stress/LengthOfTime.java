package org.maplitmus.runner.stress;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** A length of time as users write it: {@code 90s}, {@code 3m} or {@code 1h30m}. */
public final class LengthOfTime {

    private LengthOfTime() {}

    /**
     * The length that {@code text} says.
     *
     * @throws IllegalArgumentException if it says none, or none that is positive
     */
    public static Duration of(String text) {
        try {
            Duration duration = Duration.parse("PT" + text.strip().toUpperCase(Locale.ROOT));
            if (!duration.isNegative() && !duration.isZero()) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(wrong(text), e);
        }
        throw new IllegalArgumentException(wrong(text));
    }

    private static String wrong(String text) {
        return "'" + text + "' is not a length of time such as 90s, 3m or 1h30m";
    }
}
