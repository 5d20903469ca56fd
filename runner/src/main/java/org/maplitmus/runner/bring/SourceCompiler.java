package org.maplitmus.runner.bring;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The compiler of the JDK that runs this program, fed with texts.
 *
 * @param classPath what the texts stand on
 * @param release the release of Java that must be able to run the classes
 */
public record SourceCompiler(String classPath, int release) {

    private static final Pattern LATER = Pattern.compile("bad class file: (\\S+) class file has wrong version (\\d+)");
    private static final int CLASS_FILES_BEFORE_JAVA_1 = 44;

    /** A source text. */
    private static final class Unit extends SimpleJavaFileObject {

        private final String text;

        Unit(String className, String text) {
            super(URI.create("text:///" + className.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /**
     * Compiles {@code texts}, by their class names, into {@code folder} with the help of {@code processors}.
     *
     * @throws BringException if there is no compiler
     * @throws CompilationException with its first message if it does not succeed
     * @throws IOException if the file system fails
     */
    public void compile(Map<String, String> texts, Path folder, List<Processor> processors)
            throws BringException, CompilationException, IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new BringException(new BringProblem.NoCompiler());
        }
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(messages, Locale.ENGLISH, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    messages,
                    options(folder, processors),
                    null,
                    texts.entrySet().stream()
                            .map(text -> new Unit(text.getKey(), text.getValue()))
                            .toList());
            task.setProcessors(processors);
            if (!task.call()) {
                throw new CompilationException(firstError(messages));
            }
        }
    }

    private List<String> options(Path folder, List<Processor> processors) {
        return List.of(
                "-d",
                folder.toString(),
                "-cp",
                classPath,
                "--release",
                Integer.toString(release),
                "-nowarn",
                processors.isEmpty() ? "-proc:none" : "-Xlint:none");
    }

    /** Classes that a later compiler made are no fault of the text. */
    private static String told(String message) {
        Matcher later = LATER.matcher(message);
        if (!later.find()) {
            return message;
        }
        int needed = Integer.parseInt(later.group(2)) - CLASS_FILES_BEFORE_JAVA_1;
        return later.group(1) + " needs Java " + needed + " and this is Java "
                + Runtime.version().feature() + "; start this program with Java " + needed + " or later";
    }

    private static String firstError(DiagnosticCollector<JavaFileObject> messages) {
        return messages.getDiagnostics().stream()
                .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .map(message -> String.join(
                        " ",
                        message.getMessage(Locale.ENGLISH)
                                .lines()
                                .map(String::strip)
                                .toList()))
                .map(SourceCompiler::told)
                .orElse("the compiler failed without a message");
    }
}
