package org.maplitmus.layouts.isolation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maplitmus.layouts.model.FieldNames;
import org.maplitmus.layouts.model.InstanceLayout;
import org.maplitmus.layouts.model.LayoutModel;
import org.maplitmus.layouts.shape.ClassShape;
import org.maplitmus.layouts.shape.FieldShape;
import org.maplitmus.layouts.shape.FieldType;

/**
 * The fewest bytes of padding, in steps of four, that isolate the hot groups of a class under a choice of models, found
 * by trying.
 *
 * <p>First it puts classes of byte fields beside the classes that declare hot fields. If no such padding helps, because
 * a hot field stands in one class with others, it moves each group to a class of its own, padded on both sides.
 */
public final class PaddingFix {

    private static final int STEP = 4;
    private static final int MOST_PLACES = 6;
    private static final String ADDED = "AddedPadding";

    private final ClassShape shape;
    private final Roles roles;
    private final int line;
    private final Collection<LayoutModel> models;

    private PaddingFix(ClassShape shape, Roles roles, int line, Collection<LayoutModel> models) {
        this.shape = shape;
        this.roles = roles;
        this.line = line;
        this.models = models;
    }

    /** The fix in a sentence; empty if none is needed, or none was found. */
    public static Optional<String> of(ClassShape shape, Roles roles, int line, Collection<LayoutModel> models) {
        PaddingFix fix = new PaddingFix(shape, roles, line, models);
        return fix.holds(shape, roles.groups())
                ? Optional.empty()
                : fix.besideClasses().or(fix::classesOfTheirOwn);
    }

    private Optional<String> besideClasses() {
        List<Integer> places = places();
        if (places.size() > MOST_PLACES) {
            return Optional.empty();
        }
        return subsets(places)
                .flatMap(chosen -> IntStream.iterate(STEP, bytes -> bytes <= 2 * line, bytes -> bytes + STEP)
                        .filter(bytes -> holds(padded(chosen, bytes), roles.groups()))
                        .mapToObj(bytes -> new Candidate(chosen, bytes))
                        .limit(1))
                .min(Comparator.comparingInt(Candidate::total))
                .map(this::sentence);
    }

    private Optional<String> classesOfTheirOwn() {
        Regrouping regrouping = new Regrouping(shape, roles);
        return IntStream.iterate(STEP, bytes -> bytes <= 2 * line, bytes -> bytes + STEP)
                .filter(bytes -> holds(regrouping.padded(bytes), regrouping.groups()))
                .boxed()
                .findFirst()
                .map(regrouping::sentence);
    }

    /** Before which level padding may help: a level that declares a hot field, and the one behind it. */
    private List<Integer> places() {
        List<ClassShape> levels = shape.hierarchy();
        FieldNames names = new FieldNames(shape);
        Set<Integer> places = new TreeSet<>();
        for (int i = 0; i < levels.size(); i++) {
            ClassShape level = levels.get(i);
            if (level.fields().stream().anyMatch(field -> hot(names.of(level.name(), field.name())))) {
                places.add(i);
                places.add(i + 1);
            }
        }
        return List.copyOf(places);
    }

    private boolean hot(String field) {
        return roles.groups().stream().anyMatch(group -> group.fields().contains(field));
    }

    private static Stream<List<Integer>> subsets(List<Integer> places) {
        return IntStream.range(1, 1 << places.size())
                .mapToObj(chosen -> IntStream.range(0, places.size())
                        .filter(i -> (chosen >> i & 1) == 1)
                        .mapToObj(places::get)
                        .toList());
    }

    private ClassShape padded(List<Integer> places, int bytes) {
        List<ClassShape> levels = shape.hierarchy();
        Optional<ClassShape> above = Optional.empty();
        for (int i = 0; i <= levels.size(); i++) {
            if (places.contains(i)) {
                above = Optional.of(padding(i, above, bytes));
            }
            if (i < levels.size()) {
                ClassShape level = levels.get(i);
                above = Optional.of(new ClassShape(level.name(), above, level.contended(), level.fields()));
            }
        }
        return above.orElseThrow();
    }

    static ClassShape padding(int number, Optional<ClassShape> above, int bytes) {
        List<FieldShape> fields = IntStream.range(0, bytes)
                .mapToObj(i -> new FieldShape("b" + i, FieldType.BYTE))
                .toList();
        return new ClassShape(ADDED + number, above, false, fields);
    }

    private boolean holds(ClassShape candidate, List<Group> groups) {
        Roles withPadding = new Roles(
                groups,
                field -> field.name().startsWith(ADDED) || roles.padding().test(field),
                roles.header());
        return new Obligation(candidate.name(), model -> InstanceLayout.of(candidate, model), withPadding, line)
                .holds(models);
    }

    private String sentence(Candidate candidate) {
        List<ClassShape> levels = shape.hierarchy();
        return candidate.places().stream()
                .map(place -> place == levels.size()
                        ? "a class of %d byte fields below %s".formatted(candidate.bytes(), shape.simpleName())
                        : "a class of %d byte fields between %s and its superclass"
                                .formatted(candidate.bytes(), levels.get(place).simpleName()))
                .collect(Collectors.joining(" and "));
    }

    /** Padding classes of so many bytes before these levels. */
    private record Candidate(List<Integer> places, int bytes) {

        int total() {
            return places.size() * bytes;
        }
    }
}
