package org.maplitmus.report.compare;

import java.util.ArrayList;
import java.util.List;
import org.maplitmus.report.collect.Session;

/**
 * What frequencies depend on most: the hardware and the virtual machines.
 *
 * @param architecture such as {@code amd64}
 * @param cpuModel as the operating system names it
 * @param cpus how many the run could use
 * @param jdks the full versions of the virtual machines, sorted
 */
public record MachineClass(String architecture, String cpuModel, int cpus, List<String> jdks) {

    /** Copies the list. */
    public MachineClass {
        jdks = List.copyOf(jdks);
    }

    /** The class of the machine of {@code session}. */
    public static MachineClass of(Session session) {
        return of(
                session.host(),
                session.jvms().stream().map(Session.Jvm::version).toList());
    }

    /** The class of {@code host} with virtual machines of these versions. */
    public static MachineClass of(Session.Host host, List<String> jdks) {
        return new MachineClass(
                architecture(host.arch()),
                host.cpuModel(),
                host.cpus(),
                jdks.stream().sorted().distinct().toList());
    }

    /** Systems have two names for the same one. */
    private static String architecture(String name) {
        return name.equals("x86_64") ? "amd64" : name;
    }

    /** Whether reorderings of the two can be compared at all. */
    public boolean isOfSameArchitecture(MachineClass other) {
        return architecture.equals(other.architecture);
    }

    /** What differs, as {@code what: this, then other}; empty for the same class. */
    public List<String> differences(MachineClass other) {
        List<String> differences = new ArrayList<>();
        add(differences, "architecture", architecture, other.architecture);
        add(differences, "CPU model", cpuModel, other.cpuModel);
        add(differences, "CPUs", String.valueOf(cpus), String.valueOf(other.cpus));
        add(differences, "JDK", String.join(" and ", jdks), String.join(" and ", other.jdks));
        return differences;
    }

    private static void add(List<String> differences, String what, String mine, String others) {
        if (!mine.equals(others)) {
            differences.add(what + ": " + mine + ", then " + others);
        }
    }
}
