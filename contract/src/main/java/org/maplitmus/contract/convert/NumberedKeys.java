package org.maplitmus.contract.convert;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The keys of one kind, for Integers. Those that scenarios use are made once, so that samples share them. */
final class NumberedKeys implements Conversion {

    private static final int PREPARED = 256;

    /** A key in the text of a map, with the sign behind. */
    private static final Pattern KEY = Pattern.compile("([^\\s,{\\[]*)=");

    private final KeyKind kind;
    private final Object[] prepared;
    private final Map<String, String> numbers;

    NumberedKeys(KeyKind kind) {
        this.kind = kind;
        this.prepared = IntStream.range(0, PREPARED).mapToObj(kind::key).toArray();
        this.numbers = IntStream.range(0, PREPARED)
                .boxed()
                .collect(Collectors.toMap(number -> prepared[number].toString(), number -> number + "="));
    }

    KeyKind kind() {
        return kind;
    }

    @Override
    public @Nullable Object inward(@Nullable Object outer) {
        if (!(outer instanceof Integer number)) {
            return outer;
        }
        return number >= 0 && number < PREPARED ? prepared[number] : kind.key(number);
    }

    @Override
    public @Nullable Object outward(@Nullable Object inner) {
        Integer number = inner == null ? null : kind.number(inner);
        return number == null ? inner : number;
    }

    @Override
    public String shown(String text) {
        return KEY.matcher(text)
                .replaceAll(key -> numbers.getOrDefault(key.group(1), Matcher.quoteReplacement(key.group())));
    }
}
