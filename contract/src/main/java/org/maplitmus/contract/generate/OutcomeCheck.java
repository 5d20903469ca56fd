package org.maplitmus.contract.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Can the guarantee fail, and does every outcome have one meaning and a sentence? */
record OutcomeCheck() implements Check<Scenario> {

    private static final List<String> KINDS = List.of("allowed", "broken", "detected");
    private static final Pattern LISTED = Pattern.compile("[\\x20-\\x7e]*");

    @Override
    public Stream<Problem> problems(Scenario scenario) {
        Marking guarantee = scenario.guarantee();
        return Stream.of(
                        Check.when(
                                guarantee.nested("broken").isEmpty(),
                                guarantee.place("broken"),
                                "a guarantee without a broken outcome could not fail"),
                        outcomes(guarantee).flatMap(OutcomeCheck::incomplete),
                        outcomes(guarantee).flatMap(OutcomeCheck::unreadable),
                        ambiguous(guarantee))
                .flatMap(problems -> problems);
    }

    private static Stream<Marking> outcomes(Marking guarantee) {
        return KINDS.stream().flatMap(kind -> guarantee.nested(kind).stream());
    }

    private static Stream<Problem> incomplete(Marking outcome) {
        Text sentence = outcome.text("sentence");
        List<Text> ids = outcome.texts("id");
        return Stream.concat(
                Check.when(sentence.blank(), sentence.place(), "an outcome needs a sentence: what the threads did"),
                Check.when(
                        ids.isEmpty() || ids.stream().anyMatch(Text::blank),
                        outcome.place("id"),
                        "an outcome needs an id: the result it stands for"));
    }

    private static Stream<Problem> unreadable(Marking outcome) {
        return outcome.texts("id").stream().flatMap(id -> Stream.concat(unreadable(id), unlisted(id)));
    }

    private static Stream<Problem> unreadable(Text id) {
        try {
            Pattern.compile(id.value());
            return Stream.empty();
        } catch (PatternSyntaxException e) {
            return Stream.of(id.problem(
                    "outcome \"%s\" is no regular expression: %s".formatted(id.value(), e.getDescription())));
        }
    }

    private static Stream<Problem> unlisted(Text id) {
        return Check.when(
                !LISTED.matcher(id.value()).matches(),
                id.place(),
                "an outcome id is one line of ASCII: JCStress' list of tests holds nothing else");
    }

    private static Stream<Problem> ambiguous(Marking guarantee) {
        Map<String, String> kinds = new HashMap<>();
        return KINDS.stream()
                .flatMap(kind -> guarantee.nested(kind).stream()
                        .flatMap(outcome -> outcome.texts("id").stream())
                        .flatMap(id -> ambiguous(id, kinds.putIfAbsent(id.value(), kind), kind)));
    }

    private static Stream<Problem> ambiguous(Text id, @Nullable String before, String kind) {
        return before == null
                ? Stream.empty()
                : Stream.of(
                        id.problem("outcome \"%s\" is %s here, but already %s".formatted(id.value(), kind, before)));
    }
}
