package org.maplitmus.cli.layouts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.layouts.classfile.ClassFiles;
import org.maplitmus.layouts.classfile.GuessedRoles;
import org.maplitmus.layouts.isolation.FieldLookup;
import org.maplitmus.layouts.isolation.Group;
import org.maplitmus.layouts.isolation.Roles;
import org.maplitmus.layouts.model.PlacedField;
import org.maplitmus.layouts.shape.ClassShape;
import picocli.CommandLine.Option;

/** The options that state who uses the fields of a class. */
final class StatedRoles {

    @Option(
            names = "--group",
            paramLabel = "NAME=FIELD,FIELD",
            description = "Hot group: its name, and the fields that one role writes, each as FIELD or CLASS.FIELD"
                    + " (default: what @HotGroup declares, otherwise guessed). Repeatable.")
    private Map<String, String> groups = new LinkedHashMap<>();

    @Option(
            names = "--padding",
            paramLabel = "REGEX",
            description =
                    "With --group: regular expression of the names of fields that nobody uses (default: guessed).")
    private @Nullable Pattern padding;

    @Option(
            names = "--header",
            description = "With --group: no group may share a line with the object's header either.")
    private boolean header;

    /** The roles of a class; empty if no group is stated. */
    Optional<Roles> of(ClassFiles files, String className) {
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        ClassShape shape = files.shape(className);
        List<Group> hot = new ArrayList<>();
        groups.forEach((name, fields) -> hot.add(group(name, fields, shape)));
        return Optional.of(new Roles(hot, padding(files, className), header));
    }

    private static Group group(String name, String fields, ClassShape shape) {
        FieldLookup lookup = new FieldLookup(shape);
        return new Group(
                name,
                Stream.of(fields.split(",", -1))
                        .map(String::strip)
                        .map(lookup::name)
                        .collect(Collectors.toSet()));
    }

    private Predicate<PlacedField> padding(ClassFiles files, String className) {
        return padding == null
                ? GuessedRoles.of(files, className).padding()
                : Roles.of(List.of(), padding).padding();
    }
}
