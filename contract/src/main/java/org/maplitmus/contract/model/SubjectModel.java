package org.maplitmus.contract.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A subject: its name, how to make one, and what it promises.
 *
 * @param name its stable name
 * @param type erasure of the type its factory returns
 * @param factory a Java expression that makes a fresh one, such as {@code new java.util.Hashtable<>()}
 * @param claims what it promises, and the sentences that say so; none names a set
 * @param reports names of the classes it throws to report misuse
 * @param needs names of classes of the libraries that it cannot be made without, and that a class path may lack
 * @param set the set it belongs to, which a run takes in only if asked to, or empty
 * @param telling its place among the subjects that a small budget goes to first, from 1, or 0
 * @param twin what makes it a weakened twin, or null for a real subject
 */
public record SubjectModel(
        String name,
        String type,
        String factory,
        List<ClaimModel> claims,
        List<String> reports,
        List<String> needs,
        String set,
        int telling,
        @Nullable TwinModel twin) {

    /**
     * What makes a subject a weakened twin.
     *
     * @param of what it is a copy of
     * @param without what was removed
     * @param refutes ids of the guarantees that this must break
     */
    public record TwinModel(String of, String without, List<String> refutes) {

        /** Copies the list. */
        public TwinModel {
            refutes = List.copyOf(refutes);
        }
    }

    /** Copies the lists; a run of an earlier version says nothing of needs. */
    public SubjectModel {
        claims = List.copyOf(claims);
        reports = List.copyOf(reports);
        needs = List.copyOf(Objects.requireNonNullElse(needs, List.of()));
    }

    /** {@code name} as a part of a class name: every character but the letters and digits of ASCII is an underscore. */
    public static String identifier(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_");
    }

    /** The names of the promises it makes, each once, in the order of declaration. */
    public List<String> promises() {
        return ClaimModel.promises(claims);
    }

    /** The sentences that make the promise of that name, each once; empty if it does not make it. */
    public List<SourceModel> sources(String promise) {
        return claims.stream()
                .filter(claim -> claim.makes(promise))
                .flatMap(claim -> claim.sources().stream())
                .distinct()
                .toList();
    }

    /** Whether it is a weakened twin. */
    public boolean weakened() {
        return twin != null;
    }
}
