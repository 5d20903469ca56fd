package org.maplitmus.runner.bring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.convert.Form;
import org.maplitmus.contract.model.ClaimModel;

/**
 * What the user says of a map.
 *
 * @param map its class, or {@code CLASS::METHOD} for a static factory
 * @param factory a Java expression that makes one, or null
 * @param claims what it promises, by names of promises and sets of them; empty if the class says so itself
 * @param keys the form of its keys, or null if its class tells
 * @param reports names of the exceptions by which it reports misuse
 */
public record Wish(
        String map,
        @Nullable String factory,
        List<ClaimModel> claims,
        @Nullable Form keys,
        List<String> reports) {

    private static final String METHOD = "::";

    /** Copies the lists. */
    public Wish {
        claims = List.copyOf(claims);
        reports = List.copyOf(reports);
    }

    /** The class that is named. */
    String className() {
        return map.split(METHOD, 2)[0].strip();
    }

    /** The method that is named, or empty. */
    String methodName() {
        return map.contains(METHOD) ? map.split(METHOD, 2)[1].strip() : "";
    }
}
