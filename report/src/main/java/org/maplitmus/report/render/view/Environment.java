package org.maplitmus.report.render.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maplitmus.report.collect.Session;
import org.maplitmus.report.collect.Session.Configuration;
import org.maplitmus.report.collect.Session.Host;
import org.maplitmus.report.collect.Session.Jvm;
import org.maplitmus.report.collect.Session.PlannedCell;
import org.maplitmus.report.collect.Times;

/**
 * Where and how a run was made, in words.
 *
 * @param session the run's own record
 */
public record Environment(Session session) {

    /** The processor, its number and the architecture. */
    public String machine() {
        Host host = session.host();
        return host.cpuModel() + ", " + Numbers.count(host.cpus(), "CPU") + ", " + host.arch();
    }

    /** The virtual machines by their short names. */
    public String jdks() {
        return session.jvms().stream().map(Jvm::id).collect(Collectors.joining(", ", "JDK ", ""));
    }

    /** How many configurations were considered, planned and left out. */
    public String configurations() {
        return Numbers.count(session.configurations().size(), "configuration") + " considered, "
                + Numbers.count(planned(true).size()) + " planned, "
                + Numbers.count(planned(false).size()) + " left out";
    }

    /** The configurations that fitted into the budget, or those that did not. */
    public List<Configuration> planned(boolean planned) {
        return session.configurations().stream()
                .filter(configuration -> configuration.planned() == planned)
                .toList();
    }

    /** The configuration called {@code id}, if the session names it. */
    public Optional<Configuration> configuration(String id) {
        return session.configurations().stream()
                .filter(configuration -> configuration.id().equals(id))
                .findFirst();
    }

    /** Which cells the budget had no room for, or empty if it had room for all. */
    public String plan() {
        List<PlannedCell> leftOut =
                session.cells().stream().filter(PlannedCell::leftOut).toList();
        if (leftOut.isEmpty()) {
            return "";
        }
        Map<String, Long> of = bySubject(session.cells());
        return Numbers.count(session.cells().size() - leftOut.size()) + " of "
                + Numbers.count(session.cells().size(), "cell") + "; left out for the budget: "
                + bySubject(leftOut).entrySet().stream()
                        .map(entry -> entry.getKey()
                                + (entry.getValue().equals(of.get(entry.getKey()))
                                        ? ""
                                        : " in " + Numbers.count(entry.getValue(), "guarantee")))
                        .collect(Collectors.joining(", "));
    }

    private static Map<String, Long> bySubject(List<PlannedCell> cells) {
        return cells.stream()
                .collect(Collectors.groupingBy(
                        cell -> cell.id().substring(cell.id().indexOf('@') + 1),
                        LinkedHashMap::new,
                        Collectors.counting()));
    }

    /** Where the time went, such as {@code 900 s = 48 s JVM starts + ...}, or empty if nobody kept account. */
    public String time() {
        Times times = session.times();
        if (!session.ended()) {
            return took();
        }
        if (times == null) {
            return "";
        }
        String unit = times.total() < 100 ? "%.1f s" : "%.0f s";
        return String.format(
                Locale.ENGLISH,
                "# = # JVM starts + # warm-up + # sampling + # writing + # rest".replace("#", unit),
                times.total(),
                times.starts(),
                times.warmUp(),
                times.sampling(),
                times.writing(),
                times.rest());
    }

    /** A run that is killed writes no end. */
    private String took() {
        String seconds = Numbers.seconds(session.seconds());
        return session.ended() ? seconds : "at least " + seconds + ": the run did not write its end";
    }

    /** Names and values, in the order in which they are shown; what the session does not know is left out. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Run", session.id());
        facts.put("Started", Numbers.minute(session.started()));
        facts.put("Took", took());
        facts.put("Command", session.command());
        facts.put("Profile", session.profile());
        facts.put("Budget", Numbers.seconds((double) session.budgetSeconds()));
        facts.put("Aim for each cell", Numbers.count(session.aim(), "sample") + " that were met");
        facts.put("Seed", Long.toString(session.seed()));
        addHost(facts);
        facts.put("Configurations", configurations());
        facts.put("Plan", plan());
        facts.put("Time", time());
        facts.values().removeIf(String::isEmpty);
        return facts;
    }

    private void addHost(Map<String, String> facts) {
        Host host = session.host();
        facts.put("CPU", host.cpuModel());
        facts.put("CPUs", Numbers.count(host.cpus()));
        facts.put("Architecture", host.arch());
        facts.put("System", host.os());
        for (Jvm jvm : session.jvms()) {
            facts.put("JDK " + jvm.id(), jvm.name() + " " + jvm.version() + ", " + jvm.vendor());
        }
        facts.put("MapLitmus", host.version());
        facts.put("Commit", host.commit());
    }
}
