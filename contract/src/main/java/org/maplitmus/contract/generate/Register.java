package org.maplitmus.contract.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Names that are given once: whoever comes second is told who came first. Not thread-safe. */
final class Register {

    private final String what;
    private final UnaryOperator<String> form;
    private final Map<String, Text> owners = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /**
     * An empty register.
     *
     * @param what what the names are, such as "guarantee id"
     * @param form names of the same form count as equal
     */
    Register(String what, UnaryOperator<String> form) {
        this.what = what;
        this.form = form;
    }

    Stream<Problem> enter(Text name) {
        Text first = owners.putIfAbsent(form.apply(name.value()), name);
        names.add(name.value());
        return Stream.ofNullable(first)
                .map(owner -> name.problem("%s %s is already taken: %s is that of %s"
                        .formatted(
                                what, name.value(), owner.value(), owner.place().element())));
    }

    /** Every name ever entered, in that order. */
    List<String> names() {
        return names;
    }
}
