package org.maplitmus.contract.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Can the guarantee fail or the limit show, and does every outcome have one meaning and a sentence? */
record OutcomeCheck() implements Check<Scenario> {

    private static final Pattern LISTED = Pattern.compile("[\\x20-\\x7e]*");

    @Override
    public Stream<Problem> problems(Scenario scenario) {
        return Stream.of(
                        idle(scenario),
                        outcomes(scenario).flatMap(OutcomeCheck::incomplete),
                        outcomes(scenario).flatMap(OutcomeCheck::unreadable),
                        ambiguous(scenario))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> idle(Scenario scenario) {
        return scenario.limit()
                ? without(scenario, "shows", "a limit without an outcome that shows it could not show")
                : without(scenario, "broken", "a guarantee without a broken outcome could not fail");
    }

    private static Stream<Problem> without(Scenario scenario, String name, String message) {
        Marking marking = scenario.marking();
        return Check.when(marking.nested(name).isEmpty(), marking.place(name), message);
    }

    private static Stream<Marking> outcomes(Scenario scenario) {
        return scenario.meanings().stream().flatMap(meaning -> scenario.outcomes(meaning).stream());
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

    private static Stream<Problem> ambiguous(Scenario scenario) {
        Map<String, String> names = new HashMap<>();
        return scenario.meanings().stream()
                .flatMap(meaning -> scenario.outcomes(meaning).stream()
                        .flatMap(outcome -> outcome.texts("id").stream())
                        .flatMap(id -> ambiguous(id, names.putIfAbsent(id.value(), meaning.name()), meaning.name())));
    }

    private static Stream<Problem> ambiguous(Text id, @Nullable String before, String name) {
        return before == null
                ? Stream.empty()
                : Stream.of(
                        id.problem("outcome \"%s\" is %s here, but already %s".formatted(id.value(), name, before)));
    }
}
