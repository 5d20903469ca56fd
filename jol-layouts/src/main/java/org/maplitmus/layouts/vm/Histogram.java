package org.maplitmus.layouts.vm;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * True sizes of objects, from the virtual machine's class histogram: its bytes over its instances. It needs no agent
 * and trusts no model.
 */
final class Histogram {

    private static final Pattern LINE = Pattern.compile("(?m)^\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+)");

    private Histogram() {}

    /** The size in bytes of an instance of each class that has one, by the class' name; all are of one size. */
    static Map<String, Long> sizes(List<Object> alive) {
        try {
            String histogram = (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[] {"-all"}},
                            new String[] {String[].class.getName()});
            return LINE.matcher(histogram)
                    .results()
                    .collect(Collectors.toMap(line -> line.group(3), Histogram::size, (first, second) -> first));
        } catch (JMException e) {
            throw new IllegalStateException("this virtual machine gives no class histogram", e);
        } finally {
            Reference.reachabilityFence(alive);
        }
    }

    private static long size(MatchResult line) {
        return Long.parseLong(line.group(2)) / Long.parseLong(line.group(1));
    }
}
