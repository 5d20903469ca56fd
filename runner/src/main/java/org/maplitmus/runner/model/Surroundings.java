package org.maplitmus.runner.model;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.weak.load.ModelLoader;

/**
 * What an answer rests on besides the classes that were loaded for it.
 *
 * @param words the version of the explorer, the build of the JVM, and how many processors the JDK's classes see
 */
record Surroundings(String words) {

    /** Those of this JVM and of {@code engine}. */
    static Surroundings here(String engine) {
        String jvm = Stream.of("java.version", "java.vm.version", "java.vm.vendor", "java.vm.name", "os.arch")
                .map(System::getProperty)
                .collect(Collectors.joining(" "));
        return new Surroundings(engine + " " + jvm + " " + Runtime.getRuntime().availableProcessors());
    }

    /** These, and the files of {@code classes}. */
    String basis(ModelLoader loader, Collection<String> classes) {
        return loader.digest(classes) + " " + words;
    }
}
