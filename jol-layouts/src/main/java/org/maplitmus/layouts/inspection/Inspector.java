package org.maplitmus.layouts.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maplitmus.layouts.classfile.ClassFiles;
import org.maplitmus.layouts.classfile.DeclaredRoles;
import org.maplitmus.layouts.classfile.GuessedRoles;
import org.maplitmus.layouts.house.HotClass;
import org.maplitmus.layouts.house.HotClasses;
import org.maplitmus.layouts.isolation.ModelVerdict;
import org.maplitmus.layouts.isolation.Obligation;
import org.maplitmus.layouts.isolation.PaddingFix;
import org.maplitmus.layouts.isolation.Roles;
import org.maplitmus.layouts.model.InstanceLayout;
import org.maplitmus.layouts.model.LayoutModel;
import org.maplitmus.layouts.shape.ClassShape;

/**
 * Inspects classes on lines of one size under chosen models.
 *
 * @param files where classes are found
 * @param line bytes of a line: 64, 128 or 256
 * @param models the models
 * @param mending whether to look for the smallest fix of what is not isolated, which takes up to a second a class
 */
public record Inspector(ClassFiles files, int line, Collection<LayoutModel> models, boolean mending) {

    private static final int MOST_GROUPS_TO_MEND = 4;
    private static final int FEWEST_PADS = 5;

    /** Copies the models. */
    public Inspector {
        models = List.copyOf(models);
    }

    /**
     * Inspects a class with the roles that it declares, that this house claims for it, or that are guessed; empty if it
     * has no hot field.
     *
     * @throws org.maplitmus.layouts.classfile.UnreadableClassException if its layout cannot be told
     */
    public Optional<Inspection> inspect(String className) {
        Optional<Roles> declared = DeclaredRoles.of(files, className).or(() -> claimed(className));
        if (declared.isPresent()) {
            return Optional.of(inspect(className, declared.get(), Origin.DECLARED));
        }
        Roles guessed = GuessedRoles.of(files, className);
        return guessed.groups().isEmpty() ? Optional.empty() : Optional.of(inspect(className, guessed, Origin.GUESSED));
    }

    /**
     * Whether a class that can be built takes pains with its layout: declares groups, marks fields contended, or pads.
     */
    public boolean pads(String className) {
        if (files.isAbstract(className)) {
            return false;
        }
        ClassShape shape = files.shape(className);
        if (!shape.heedingContended(files.path()::ofJdk).equals(shape)
                || DeclaredRoles.of(files, className).isPresent()) {
            return true;
        }
        Roles guessed = GuessedRoles.of(files, className);
        return !guessed.groups().isEmpty()
                && InstanceLayout.of(shape, LayoutModel.JDK25).fields().stream()
                                .filter(guessed.padding())
                                .count()
                        >= FEWEST_PADS;
    }

    /** Inspects a class with roles that somebody stated. */
    public Inspection inspect(String className, Roles roles) {
        return inspect(className, roles, Origin.DECLARED);
    }

    private Inspection inspect(String className, Roles roles, Origin origin) {
        ClassShape shape = files.shape(className);
        Obligation obligation = obligation(shape, roles);
        List<ModelVerdict> verdicts = obligation.verdicts(models);
        boolean isolated = verdicts.stream().allMatch(ModelVerdict::isolated);
        Optional<String> fix = isolated || !mending || roles.groups().size() > MOST_GROUPS_TO_MEND
                ? Optional.empty()
                : PaddingFix.of(shape, roles, line, models);
        return new Inspection(origin, obligation, verdicts, fix, remarks(shape, roles));
    }

    private Optional<Roles> claimed(String className) {
        return HotClasses.padded().stream()
                .filter(claim -> claim.className().equals(className))
                .map(HotClass.Padded::roles)
                .findFirst();
    }

    private List<String> remarks(ClassShape shape, Roles roles) {
        return Stream.of(reason(shape), contention(shape, roles), atomics(shape))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> reason(ClassShape shape) {
        return HotClasses.unpadded().stream()
                .filter(claim -> claim.className().equals(shape.name()))
                .map(claim -> "unpadded: " + claim.why())
                .findFirst();
    }

    private Optional<String> atomics(ClassShape shape) {
        List<String> names = files.atomicReferences(shape.name());
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of("%s %s to an atomic object, whose own word lies elsewhere and is padded by nothing here"
                        .formatted(String.join(", ", names), names.size() == 1 ? "refers" : "refer each"));
    }

    /** Outside the JDK the annotation does nothing unless the machine is told to heed it. */
    private Optional<String> contention(ClassShape shape, Roles roles) {
        ClassShape restricted = shape.heedingContended(files.path()::ofJdk);
        if (restricted.equals(shape)) {
            return Optional.empty();
        }
        long violated = obligation(restricted, roles).verdicts(models).stream()
                .filter(verdict -> !verdict.isolated())
                .count();
        return Optional.of("counts on -XX:-RestrictContended; without it not isolated under %d of %d models"
                .formatted(violated, models.size()));
    }

    private Obligation obligation(ClassShape shape, Roles roles) {
        return new Obligation(shape.name(), model -> InstanceLayout.of(shape, model), roles, line);
    }
}
