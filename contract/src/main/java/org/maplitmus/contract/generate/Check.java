package org.maplitmus.contract.generate;

import java.util.stream.Stream;

/**
 * A question to a declaration, whose answer is all that is wrong with it.
 *
 * @param <T> the kind of declaration
 */
sealed interface Check<T>
        permits SourceCheck,
                ClaimCheck,
                PromiseSetCheck,
                PrefixCheck,
                SentenceCheck,
                WitnessCheck,
                OutcomeCheck,
                ShapeCheck,
                RoleCheck,
                RoleNameCheck,
                InheritedRoleCheck,
                TrialCheck,
                ReachCheck,
                ResultCheck,
                FactoryCheck,
                AdapterCheck,
                TwinCheck {

    Stream<Problem> problems(T declaration);

    /** The problem, if there is one. */
    static Stream<Problem> when(boolean wrong, Place place, String message) {
        return wrong ? Stream.of(new Problem(place, message)) : Stream.empty();
    }

    /** The problem of a text without words. */
    static Stream<Problem> blank(Text text, String message) {
        return when(text.blank(), text.place(), message);
    }
}
