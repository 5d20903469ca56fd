package org.maplitmus.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The ground plan: every arrow of the house, once. */
final class Plan {

    /** In the order in which data flows. The rooms inside of cli and layouts have plans of their own there. */
    static final List<Room> ROOMS = List.of(
            Room.of("maps.."),
            Room.of("contract"),
            Room.of("contract.convert"),
            Room.of("contract.model", "contract"),
            Room.of("contract.generate", "contract", "contract.convert", "contract.model"),
            Room.of("catalogue..", "maps..", "contract", "contract.convert"),
            Room.of("weak.memory"),
            Room.of("weak.search", "weak.memory"),
            Room.of("weak.later", "weak.search", "weak.memory"),
            Room.of("weak.load", "weak.search", "weak.memory"),
            Room.of("weak.tell", "weak.load", "weak.later", "weak.search", "weak.memory"),
            Room.of("report.collect", "contract.."),
            Room.of("report.judge", "report.collect", "contract.."),
            Room.of("report.compare", "report.judge", "report.collect", "contract.."),
            Room.of("report.render..", "report.compare", "report.judge", "report.collect", "contract.."),
            Room.of("runner.folder", "report.collect"),
            Room.of("runner.record"),
            Room.of("runner.jvm", "report.collect"),
            Room.of("runner.trust", "report.collect"),
            Room.of("runner.alone", "runner.jvm", "report.collect", "contract.."),
            Room.of("runner.keys", "runner.alone", "report.collect", "contract.."),
            Room.of(
                    "runner.sample",
                    "runner.keys",
                    "runner.alone",
                    "runner.record",
                    "runner.jvm",
                    "report.collect",
                    "contract.."),
            Room.of("runner.fork", "runner.sample", "runner.jvm", "report.collect", "contract.."),
            Room.of("runner.reach", "runner.alone", "runner.jvm", "report.collect", "contract.."),
            Room.of("runner.plan", "runner.keys", "runner.sample", "runner.jvm", "report.collect", "contract.."),
            Room.of(
                    "runner.repro",
                    "runner.fork",
                    "runner.keys",
                    "runner.sample",
                    "runner.jvm",
                    "runner.folder",
                    "report.collect",
                    "contract.."),
            Room.of(
                    "runner.profile",
                    "runner.fork",
                    "runner.sample",
                    "runner.record",
                    "runner.jvm",
                    "runner.folder",
                    "report.collect",
                    "contract.."),
            Room.of("runner.problem"),
            Room.of("runner.classpath", "runner.problem", "contract.."),
            Room.of(
                    "runner.bring",
                    "runner.alone",
                    "runner.classpath",
                    "runner.problem",
                    "runner.jvm",
                    "runner.folder",
                    "contract.."),
            Room.of(
                    "runner.stock",
                    "runner.plan",
                    "runner.classpath",
                    "runner.problem",
                    "runner.jvm",
                    "runner.folder",
                    "report.collect",
                    "contract.."),
            Room.of(
                    "runner.model",
                    "weak.tell",
                    "weak.load",
                    "weak.later",
                    "weak.search",
                    "weak.memory",
                    "runner.trust",
                    "runner.alone",
                    "runner.jvm",
                    "runner.folder",
                    "report.collect",
                    "contract.."),
            Room.of(
                    "runner.stress",
                    "runner.model",
                    "runner.alone",
                    "runner.plan",
                    "runner.reach",
                    "runner.fork",
                    "runner.sample",
                    "runner.bring",
                    "runner.classpath",
                    "runner.problem",
                    "runner.jvm",
                    "runner.folder",
                    "runner.trust",
                    "report.judge",
                    "report.collect",
                    "contract.."),
            Room.of("layouts..", "maps.."),
            Room.of("cli..", "layouts..", "runner..", "report..", "contract.."),
            Room.of("junit", "runner..", "report..", "contract.."),
            Room.of("benchmarks..", "maps.."));

    /** Libraries that only some rooms know. */
    static final List<Library> LIBRARIES = List.of(
            new Library(
                    "JCStress",
                    List.of("org.openjdk.jcstress.."),
                    List.of("runner.sample", "runner.stock", "runner.bring", "runner.model", "catalogue..")),
            new Library(
                    "ASM",
                    List.of("org.objectweb.asm.."),
                    List.of("weak.load", "runner.sample", "runner.alone", "layouts..")),
            new Library("protobuf", List.of("com.google.protobuf.."), List.of("runner.profile")));

    private static final Pattern CELL = Pattern.compile(".*/org/maplitmus/catalogue/.*_[^/]*\\.class");

    /** The classes of the house, without generated cells: what is true of one is tested on its text. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.matches(CELL))
            .importPackages(Room.HOUSE);

    private Plan() {}

    /** A class of {@code room} that others could know. */
    static JavaClass example(Room room) {
        return CLASSES.stream()
                .filter(room::has)
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .min(Comparator.comparing(JavaClass::getName))
                .orElseThrow();
    }
}
