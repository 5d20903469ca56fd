package org.maplitmus.cli;

/**
 * The class by which the runnable jar starts: on a Java that is too old for {@link Main} it says so.
 *
 * <p>It is compiled for Java 8, and knows of the house no more than {@link Main}'s name.
 */
public final class Start {

    /** The exit status of a program that cannot be started as it is typed. */
    static final int USAGE = 2;

    private static final int NEEDED = 17;

    private Start() {}

    /** Runs the program, or ends the virtual machine with {@link #USAGE}. */
    public static void main(String[] arguments) {
        String complaint = complaint(System.getProperty("java.specification.version"), System.getProperty("java.home"));
        if (!complaint.isEmpty()) {
            System.err.println(complaint);
            System.exit(USAGE);
        }
        Main.main(arguments);
    }

    /** What is wrong with the Java in the folder {@code home}, whose specification has this {@code version}, if so. */
    static String complaint(String version, String home) {
        int feature = feature(version);
        return feature >= NEEDED
                ? ""
                : "MapLitmus needs a JDK of Java " + NEEDED + " or later, and " + home + " is of Java " + feature
                        + ": start it with another java";
    }

    /** Until Java 8 it stands behind a dot. */
    private static int feature(String version) {
        return Integer.parseInt(version.startsWith("1.") ? version.substring(2) : version);
    }
}
