package org.maplitmus.layouts.shape;

/**
 * Whether a field is marked {@code @Contended}, and with which group.
 *
 * @param marked whether the annotation is there
 * @param group the group's name; empty for a field that stands alone
 */
public record Contention(boolean marked, String group) {

    /** No annotation. */
    public static final Contention NONE = new Contention(false, "");

    /** The annotation without a name: the field is padded by itself. */
    public static final Contention ALONE = new Contention(true, "");

    /** The annotation with a name; an empty one is none. */
    public static Contention in(String group) {
        return new Contention(true, group);
    }
}
