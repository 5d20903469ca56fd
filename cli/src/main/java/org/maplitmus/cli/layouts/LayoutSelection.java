package org.maplitmus.cli.layouts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.layouts.classfile.ClassFiles;
import org.maplitmus.layouts.classfile.ClassPath;
import org.maplitmus.layouts.classfile.UnreadableClassException;
import org.maplitmus.layouts.house.HotClass;
import org.maplitmus.layouts.house.HotClasses;
import org.maplitmus.layouts.inspection.Inspection;
import org.maplitmus.layouts.inspection.Inspector;
import org.maplitmus.layouts.isolation.Roles;
import org.maplitmus.layouts.model.LayoutModel;

/**
 * The classes that a command line means, inspected.
 *
 * @param files where classes are found
 * @param models the layout models
 * @param line bytes of a line
 * @param stated roles that the user states
 */
record LayoutSelection(ClassFiles files, List<LayoutModel> models, int line, StatedRoles stated) {

    static final int DEFAULT_LINE = 64;

    private static final List<String> OF_JDK = List.of(
            "java.util.concurrent.ConcurrentHashMap",
            "java.util.concurrent.atomic.Striped64$Cell",
            "java.util.concurrent.ForkJoinPool");

    /** What the layouts page of a run shows: the hot classes of this house, and known ones of the JDK. */
    static List<Inspection> ofSpec() throws IOException {
        try (ClassPath program = ClassPath.of(LayoutSelection.class.getClassLoader())) {
            LayoutSelection selection = new LayoutSelection(
                    new ClassFiles(program), List.of(LayoutModel.values()), DEFAULT_LINE, new StatedRoles());
            Stream<Inspection> ofJdk = OF_JDK.stream()
                    .map(selection.inspector(DEFAULT_LINE)::inspect)
                    .flatMap(Optional::stream);
            return Stream.concat(selection.ofHouse(true).stream(), ofJdk).toList();
        }
    }

    /**
     * The classes of these names; those without a hot field are left out.
     *
     * @throws UsageException if a name means no class, or several
     */
    List<Inspection> named(List<String> names) throws UsageException {
        Inspector inspector = new Inspector(files, line, models, true);
        ClassNames known = new ClassNames(files);
        List<Inspection> inspections = new ArrayList<>();
        for (String name : names) {
            String className = known.resolve(name);
            Optional<Roles> roles = stated.of(files, className);
            Optional<Inspection> inspection = roles.isPresent()
                    ? Optional.of(inspector.inspect(className, roles.get()))
                    : inspector.inspect(className);
            inspection.ifPresent(inspections::add);
        }
        return inspections;
    }

    /**
     * The hot classes of this house.
     *
     * @param ownLines whether each is judged on lines of the size that it claims
     */
    List<Inspection> ofHouse(boolean ownLines) {
        Stream<Optional<Inspection>> padded = HotClasses.padded().stream()
                .map(claim -> inspector(ownLines ? claim.line() : line).inspect(claim.className()));
        Stream<Optional<Inspection>> unpadded =
                HotClasses.unpadded().stream().map(HotClass::className).map(inspector(line)::inspect);
        return Stream.concat(padded, unpadded).flatMap(Optional::stream).toList();
    }

    /**
     * The classes of the class path that pad, without those that are there to be extended. A jar may hold classes whose
     * superclasses are elsewhere: they are no news when nobody asked for them.
     */
    List<Inspection> thatPad() {
        Inspector inspector = inspector(line);
        Set<String> extended = files.extended();
        return files.path().classNames().stream()
                .filter(className -> !extended.contains(className) && pads(inspector, className))
                .map(inspector::inspect)
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean pads(Inspector inspector, String className) {
        try {
            return inspector.pads(className);
        } catch (UnreadableClassException e) {
            return false;
        }
    }

    private Inspector inspector(int bytes) {
        return new Inspector(files, bytes, models, false);
    }
}
