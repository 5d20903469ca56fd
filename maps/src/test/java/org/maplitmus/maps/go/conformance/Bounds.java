package org.maplitmus.maps.go.conformance;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The least and the greatest value that a figure had in all runs, written {@code least..greatest}. */
final class Bounds {

    private static final Pattern FORM = Pattern.compile("(\\d+)\\.\\.(\\d+)");

    private int least = Integer.MAX_VALUE;
    private int greatest = -1;

    void see(int figure) {
        least = Math.min(least, figure);
        greatest = Math.max(greatest, figure);
    }

    /**
     * Whether what a model showed may stand beside what Go showed. A figure that was the same in all of Go's runs is no
     * matter of chance, so the model's is the same; of one that varied, both saw samples, and their bounds overlap.
     */
    static boolean agree(String go, String model) {
        Bounds recorded = parse(go);
        Bounds played = parse(model);
        if (recorded == null || played == null || recorded.least == recorded.greatest) {
            return go.equals(model);
        }
        return recorded.least <= played.greatest && played.least <= recorded.greatest;
    }

    private static @Nullable Bounds parse(String figure) {
        Matcher matcher = FORM.matcher(figure);
        if (!matcher.matches()) {
            return null;
        }
        Bounds bounds = new Bounds();
        bounds.least = Integer.parseInt(matcher.group(1));
        bounds.greatest = Integer.parseInt(matcher.group(2));
        return bounds;
    }

    @Override
    public String toString() {
        return least + ".." + greatest;
    }
}
