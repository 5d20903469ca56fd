package org.maplitmus.cli.options;

import java.time.Duration;
import java.util.Locale;

/**
 * A length of time as a user writes it, such as {@code 90s}, {@code 3m} or {@code 1h30m}.
 *
 * @param length how long
 */
public record Time(Duration length) {

    /** Longer than anybody waits. */
    public static final Duration FOR_EVER = Duration.ofDays(10_000);

    /** {@code number} seconds. */
    public static Time ofSeconds(long number) {
        return new Time(Duration.ofSeconds(number));
    }

    /** As the user writes it. */
    @Override
    public String toString() {
        return length.toString().substring("PT".length()).toLowerCase(Locale.ROOT);
    }
}
