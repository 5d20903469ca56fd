package org.maplitmus.report.render.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and instants as all renderers write them: English separators, UTC, only as many digits as carry meaning. */
public final class Numbers {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Numbers() {}

    /** A count with thousands separators, for example {@code 1,234,567}. */
    public static String count(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    /** A count with thousands separators, or nothing for none. */
    public static String unlessNone(long count) {
        return count == 0 ? "" : count(count);
    }

    /** A count and its noun, for example {@code 1 cell} or {@code 2 cells}. */
    public static String count(long count, String noun) {
        return count(count) + " " + noun + (count == 1 ? "" : "s");
    }

    /** A share of all samples: percent down to 0.01, and {@code 1 in N} below. */
    public static String frequency(long count, long samples) {
        if (count == 0 || samples == 0) {
            return "never";
        }
        double percent = 100.0 * count / samples;
        if (percent < 0.01) {
            return "1 in " + count(Math.round((double) samples / count));
        }
        return percent(percent, count == samples);
    }

    private static String percent(double percent, boolean all) {
        if (all) {
            return "100 %";
        }
        double largest = percent < 1 ? 0.99 : 99.9;
        return String.format(Locale.ENGLISH, percent < 1 ? "%.2f %%" : "%.1f %%", Math.min(percent, largest));
    }

    /** A duration in seconds, in the units that suit it. */
    public static String seconds(double seconds) {
        if (seconds < 0.01) {
            return "under 0.01 s";
        }
        if (seconds < 60) {
            return String.format(Locale.ENGLISH, seconds < 10 ? "%.2f s" : "%.1f s", seconds);
        }
        return minutes(Math.round(seconds));
    }

    private static String minutes(long seconds) {
        return seconds < 3600
                ? pair(seconds / 60, "min", seconds % 60, "s")
                : pair(seconds / 3600, "h", seconds % 3600 / 60, "min");
    }

    private static String pair(long large, String largeUnit, long small, String smallUnit) {
        return count(large) + " " + largeUnit + (small == 0 ? "" : " " + small + " " + smallUnit);
    }

    /** An instant to the minute in UTC. */
    public static String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    /** The day of an instant in UTC. */
    public static String day(Instant instant) {
        return DAY.format(instant);
    }
}
