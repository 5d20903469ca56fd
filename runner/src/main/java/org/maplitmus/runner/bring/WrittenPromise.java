package org.maplitmus.runner.bring;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.model.ClaimModel;

/**
 * A promise as a user writes it, maybe with a number behind its name: {@code bounded(8)}.
 *
 * @param name the name of the promise or of a set of promises
 * @param number the number, or null
 */
record WrittenPromise(String name, @Nullable Integer number) {

    private static final Pattern NUMBERED = Pattern.compile("(?<name>[^(]+)\\((?<number>[1-9][0-9]{0,8})\\)");

    /** Reads {@code written}. */
    static WrittenPromise of(String written) {
        Matcher numbered = NUMBERED.matcher(written.strip());
        return numbered.matches()
                ? new WrittenPromise(numbered.group("name").strip(), Integer.valueOf(numbered.group("number")))
                : new WrittenPromise(written.strip(), null);
    }

    /** The first of {@code claims} that is written with a number. */
    static Optional<WrittenPromise> numbered(Collection<ClaimModel> claims) {
        return claims.stream()
                .flatMap(claim -> claim.promises().stream())
                .map(WrittenPromise::of)
                .filter(promise -> promise.number() != null)
                .findFirst();
    }
}
