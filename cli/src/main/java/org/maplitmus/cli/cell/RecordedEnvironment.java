package org.maplitmus.cli.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.runner.jvm.Jdk;

/**
 * Where and how an earlier run ran one configuration.
 *
 * @param session the run's record
 * @param configuration the configuration
 */
record RecordedEnvironment(Session session, Session.Configuration configuration) {

    /**
     * Where and how the run of {@code session} saw broken outcomes of {@code cell} most often.
     *
     * @throws UsageException if it saw none, or does not say how
     */
    static RecordedEnvironment of(Session session, JudgedCell cell) throws UsageException {
        String telling = cell.configurations().stream()
                .filter(seen -> seen.broken() > 0)
                .max(Comparator.comparingDouble(seen -> (double) seen.broken() / seen.samples()))
                .map(JudgedCell.SeenBy::configuration)
                .orElseThrow(
                        () -> new UsageException("run " + session.id() + " saw no broken outcome of " + cell.id()));
        return session.configurations().stream()
                .filter(each -> each.id().equals(telling))
                .findFirst()
                .map(each -> new RecordedEnvironment(session, each))
                .orElseThrow(() -> new UsageException("run " + session.id() + " does not record " + telling));
    }

    /** What is not as it was, a line each, or that nothing recorded differs; ends with a newline. */
    String differences(Session.Host host, Session.Jvm jvm, List<String> flags) {
        List<String> differences = new ArrayList<>();
        Session.Host then = session.host();
        add(differences, "architecture", then.arch(), host.arch());
        add(differences, "CPU", then.cpuModel(), host.cpuModel());
        add(differences, "CPUs", String.valueOf(then.cpus()), String.valueOf(host.cpus()));
        add(differences, "system", then.os(), host.os());
        add(differences, "MapLitmus", then.version() + " " + then.commit(), host.version() + " " + host.commit());
        add(differences, "JDK", version(), jvm.version());
        add(differences, "flags", without(configuration.flags(), flags), without(flags, configuration.flags()));
        return differences.isEmpty()
                ? "nothing that the run recorded differs here; it may take longer: see --for and --forever\n"
                : "differs from the recorded environment:\n" + String.join("", differences);
    }

    /** The installation that ran it, if it is still in its place and of the same version. */
    Optional<Jdk> installation() {
        return jvm().map(RecordedJvm::new).flatMap(RecordedJvm::installation);
    }

    /**
     * The {@code java} program that the record names, if it is there and not the one that runs this program; or empty.
     */
    String otherJava() {
        return jvm().map(RecordedJvm::new).map(RecordedJvm::otherJava).orElse("");
    }

    private String version() {
        return jvm().map(Session.Jvm::version).orElse(configuration.jvm());
    }

    private Optional<Session.Jvm> jvm() {
        return session.jvms().stream()
                .filter(jvm -> jvm.id().equals(configuration.jvm()))
                .findFirst();
    }

    private static String without(List<String> flags, List<String> others) {
        return flags.stream().filter(flag -> !others.contains(flag)).collect(Collectors.joining(" "));
    }

    private static void add(List<String> differences, String what, String then, String now) {
        if (!then.equals(now)) {
            differences.add("  %s: %s then, %s now%n".formatted(what, orNone(then), orNone(now)));
        }
    }

    private static String orNone(String value) {
        return value.isEmpty() ? "none more" : value;
    }
}
