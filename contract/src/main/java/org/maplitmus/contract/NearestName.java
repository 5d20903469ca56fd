package org.maplitmus.contract;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The name that somebody who mistyped one probably meant.
 *
 * <p>Names are near when few single letters have to be inserted, deleted or replaced (Levenshtein distance, without
 * regard to case): at most a third of the letters of the wanted name, and one letter of a short name. Thread-safe.
 */
public final class NearestName {

    private NearestName() {}

    /**
     * The name among {@code known} that is nearest to {@code wanted}, the first of equals, or empty if none is near.
     */
    public static Optional<String> of(String wanted, Collection<String> known) {
        int tolerance = Math.max(1, wanted.length() / 3);
        return known.stream()
                .filter(name -> distance(wanted, name) <= tolerance)
                .min(Comparator.comparingInt(name -> distance(wanted, name)));
    }

    /** The question whether that name was meant, to be put behind an error: {@code "; did you mean X?"}, or "". */
    public static String hint(String wanted, Collection<String> known) {
        return of(wanted, known).map(near -> "; did you mean " + near + "?").orElse("");
    }

    private static int distance(String wanted, String known) {
        String target = known.toLowerCase(Locale.ROOT);
        int[] row = IntStream.rangeClosed(0, target.length()).toArray();
        for (char letter : wanted.toLowerCase(Locale.ROOT).toCharArray()) {
            row = nextRow(row, letter, target);
        }
        return row[target.length()];
    }

    private static int[] nextRow(int[] above, char letter, String target) {
        int[] row = new int[above.length];
        row[0] = above[0] + 1;
        for (int i = 1; i < row.length; i++) {
            int replaced = above[i - 1] + (target.charAt(i - 1) == letter ? 0 : 1);
            row[i] = Math.min(replaced, Math.min(row[i - 1], above[i]) + 1);
        }
        return row;
    }
}
