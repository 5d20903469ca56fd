package org.maplitmus.cli.layouts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.contract.NearestName;
import org.maplitmus.layouts.classfile.ClassFiles;
import org.maplitmus.layouts.house.HotClass;
import org.maplitmus.layouts.house.HotClasses;

/**
 * What users call classes: by the binary name, with a dot before the name of a nested class, or by the simple name.
 *
 * @param files where classes are found
 */
record ClassNames(ClassFiles files) {

    private static final List<String> JDK_PACKAGES = List.of(
            "java.util.", "java.util.concurrent.", "java.util.concurrent.atomic.", "java.util.concurrent.locks.");

    /**
     * The binary name of the class that is called {@code name}.
     *
     * @throws UsageException if there is none, or several have this simple name
     */
    String resolve(String name) throws UsageException {
        String nested = name.replaceFirst("\\.([^.]+)$", "\\$$1");
        Optional<String> found = Stream.concat(
                        Stream.of(name, nested), JDK_PACKAGES.stream().map(prefix -> prefix + name))
                .filter(files::has)
                .findFirst();
        return found.isPresent() ? found.get() : ofSimpleName(name);
    }

    private String ofSimpleName(String name) throws UsageException {
        List<String> known = known();
        List<String> meant =
                known.stream().filter(each -> simpleName(each).equals(name)).toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw new UsageException(
                meant.isEmpty()
                        ? unknown(name, known)
                        : "several classes are called " + name + ": name one of " + String.join(", ", meant));
    }

    private static String unknown(String name, List<String> known) {
        String hint = NearestName.hint(
                name,
                Stream.concat(known.stream(), known.stream().map(ClassNames::simpleName))
                        .toList());
        return "no class " + name + (hint.isEmpty() ? "; is its jar in --classpath?" : hint);
    }

    private List<String> known() {
        return Stream.of(
                        files.path().classNames().stream(),
                        HotClasses.padded().stream().map(HotClass::className),
                        HotClasses.unpadded().stream().map(HotClass::className))
                .flatMap(names -> names)
                .toList();
    }

    private static String simpleName(String className) {
        return className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
    }
}
