package org.maplitmus.runner.bring;

import java.nio.file.Path;
import org.maplitmus.runner.problem.Face;
import org.maplitmus.runner.problem.Problem;

/** Why a map or a set cannot be brought. */
public sealed interface BringProblem extends Problem {

    /**
     * Two maps would have one name.
     *
     * @param name the name
     */
    record SameName(String name) implements BringProblem {

        @Override
        public String in(Face face) {
            return "two maps would be called " + name + "; bring one at a time";
        }
    }

    /**
     * There is no such class.
     *
     * @param name what is written
     * @param hint the question whether the nearest name is meant, or empty
     */
    record NoClass(String name, String hint) implements BringProblem {

        @Override
        public String in(Face face) {
            return "there is no class " + name
                    + (hint.isEmpty() ? "; add the jar that has it to " + face.classPath() : hint);
        }
    }

    /**
     * The class is for a later Java.
     *
     * @param name the class
     * @param needed the release that it needs
     * @param running the release that runs this program
     */
    record LaterJava(String name, int needed, int running) implements BringProblem {

        @Override
        public String in(Face face) {
            return name + " needs Java " + needed + " and this is Java " + running + "; start this program with Java "
                    + needed + " or later, or compile the class with --release " + running;
        }
    }

    /**
     * The class file is damaged.
     *
     * @param name the class
     * @param fault what the virtual machine says
     */
    record UnreadableClass(String name, String fault) implements BringProblem {

        @Override
        public String in(Face face) {
            return name + " is no readable class (" + fault + "); build the jar again";
        }
    }

    /**
     * The class needs other classes that are not there.
     *
     * @param name the class
     * @param fault what the virtual machine says
     */
    record DoesNotLoad(String name, String fault) implements BringProblem {

        @Override
        public String in(Face face) {
            return name + " does not load (" + fault + "); add its dependencies to " + face.classPath();
        }
    }

    /**
     * The class is neither map nor set, or the method makes none.
     *
     * @param what the class or the call
     * @param returned what the call returns, or empty for a class
     */
    record NoMap(String what, String returned) implements BringProblem {

        @Override
        public String in(Face face) {
            return what + (returned.isEmpty() ? " is no Map and no Set" : " returns no Map and no Set, but " + returned)
                    + "; name a class or a factory of a java.util.Map or a java.util.Set, or a view that is one";
        }
    }

    /**
     * The class has no such factory.
     *
     * @param type the class
     * @param method the name of the factory
     */
    record NoMethod(String type, String method) implements BringProblem {

        @Override
        public String in(Face face) {
            return type + " has no public static method " + method + " without parameters; say the whole call as "
                    + face.factory();
        }
    }

    /**
     * Cells cannot reach the class.
     *
     * @param type the class
     */
    record NotPublic(String type) implements BringProblem {

        @Override
        public String in(Face face) {
            return type + " is not public; name a public factory as " + face.method();
        }
    }

    /**
     * The class is in no package, and so are its factories.
     *
     * @param type the class
     */
    record NoPackage(String type) implements BringProblem {

        @Override
        public String in(Face face) {
            return type + " is in no package, and the cells, which are in one, cannot name it; begin its source with"
                    + " a line such as 'package own;' and compile it again";
        }
    }

    /**
     * The class cannot be made.
     *
     * @param type the class
     * @param kind an interface, or abstract
     */
    record Abstract(String type, String kind) implements BringProblem {

        @Override
        public String in(Face face) {
            return type + " is " + kind + "; name a class that can be made, or a factory as " + face.method();
        }
    }

    /**
     * Only a constructor with parameters makes the class.
     *
     * @param type the class
     * @param written its name in source texts
     */
    record NoConstructor(String type, String written) implements BringProblem {

        @Override
        public String in(Face face) {
            return type + " has no public constructor without parameters; say how one is made, such as "
                    + face.factory("new " + written + "(16)") + ", or " + face.method();
        }
    }

    /**
     * What a map is said to report misuse with is no exception, or no class at all.
     *
     * @param name what is written
     */
    record NoReport(String name) implements BringProblem {

        @Override
        public String in(Face face) {
            return face.reports() + ": " + name + " is no class of exceptions; say one such as"
                    + " java.util.ConcurrentModificationException";
        }
    }

    /**
     * The map is said to report misuse, and nobody says how.
     *
     * @param name the map
     */
    record NoReports(String name) implements BringProblem {

        @Override
        public String in(Face face) {
            return name + " promises misuse detection; say the class of what it throws as " + face.reports();
        }
    }

    /**
     * Nobody says what the map promises.
     *
     * @param map the map
     * @param sets the sets of promises there are
     */
    record NoPromises(String map, String sets) implements BringProblem {

        @Override
        public String in(Face face) {
            return "what does " + map + " promise? Say " + face.promises() + " with one or more of " + sets
                    + ", or single promises" + face.seeNames();
        }
    }

    /**
     * The promises belong to different kinds of map, and a subject can be of one kind only.
     *
     * @param one the type of one kind
     * @param other the type of another
     */
    record TwoKinds(String one, String other) implements BringProblem {

        @Override
        public String in(Face face) {
            return "these promises belong to two kinds of map, " + one + " and " + other
                    + "; say only those of one kind as " + face.promises();
        }
    }

    /**
     * The promises are of maps, and a set is brought, or the other way round.
     *
     * @param name the map or set
     * @param isMap whether it is a map
     * @param sets the promise sets that it can make
     */
    record OtherKind(String name, boolean isMap, String sets) implements BringProblem {

        @Override
        public String in(Face face) {
            return name + " is a " + (isMap ? "Map" : "Set") + ", and all that it is said to promise is of "
                    + (isMap ? "Sets" : "Maps") + "; say " + face.promises() + " with one or more of " + sets;
        }
    }

    /**
     * The map is said to hold a limited number of entries, and nobody says how many.
     *
     * @param name the map
     */
    record NoNumber(String name) implements BringProblem {

        @Override
        public String in(Face face) {
            return "how many entries does " + name + " hold at most? Say the number behind the promise, as in "
                    + face.promises() + " bounded(8)";
        }
    }

    /**
     * A promise that says no number is written with one.
     *
     * @param promise the promise
     */
    record StrayNumber(String promise) implements BringProblem {

        @Override
        public String in(Face face) {
            return "the promise '" + promise + "' has no number; leave the number out";
        }
    }

    /**
     * No promise and no set has the name.
     *
     * @param name what is written
     * @param hint the question whether the nearest name is meant, or empty
     */
    record UnknownPromise(String name, String hint) implements BringProblem {

        @Override
        public String in(Face face) {
            return "no promise and no set of them is called '" + name + "'" + hint + face.seeNames();
        }
    }

    /**
     * The map takes keys or values that no scenario has.
     *
     * @param what keys or values
     * @param map the type of the map
     * @param type the class of its keys or values
     */
    record ForeignType(String what, String map, String type) implements BringProblem {

        @Override
        public String in(Face face) {
            return "the " + what + " of " + map + " are of class " + type
                    + ", which no scenario uses; bring a map with Integers, Longs, Strings or any objects";
        }
    }

    /** This program has no compiler for the cells. */
    record NoCompiler() implements BringProblem {

        @Override
        public String in(Face face) {
            return "this Java has no compiler; start this program with a JDK";
        }
    }

    /**
     * What makes the map is no Java.
     *
     * @param expression the expression
     * @param message what the compiler says
     */
    record DoesNotCompile(String expression, String message) implements BringProblem {

        @Override
        public String in(Face face) {
            return "'" + expression + "' does not compile: " + message;
        }
    }

    /**
     * The first map was not made as it has to be.
     *
     * @param expression what makes it
     * @param feature the release of Java on which it was tried
     * @param fault what is wrong
     * @param detail what was seen, or empty
     */
    record NotMade(String expression, int feature, Fault fault, String detail) implements BringProblem {

        @Override
        public String in(Face face) {
            return expression + " on Java " + feature + ": " + fault.in(face, detail);
        }
    }

    /** What can be wrong with a first map. */
    enum Fault {
        /** The expression makes something else. */
        NO_MAP,
        /** It has mappings from the beginning. */
        FILLED,
        /** It is the same as the next one. */
        SHARED,
        /** An exception is thrown in place of it. */
        THROWS,
        /** The class of its keys is another one. */
        OTHER_KEYS,
        /** A thread stays behind with each of them. */
        LEAVES_THREADS,
        /** The process ends. */
        ENDS_PROCESS,
        /** Nothing comes. */
        HANGS;

        private String in(Face face, String detail) {
            return switch (this) {
                case NO_MAP -> "no map and no set is made, but " + detail;
                case FILLED -> "a new one is not empty; scenarios begin with an empty one";
                case SHARED -> "what is put into one is in the next one too; each sample needs one of its own";
                case THROWS -> "making one ends with " + detail + "; mend that, or say " + face.factory();
                case OTHER_KEYS -> "an Integer put into it ends with " + detail + "; say " + face.keys();
                case LEAVES_THREADS ->
                    "each of them leaves a thread running (" + detail + "), and scenarios make millions; say a "
                            + face.factory() + " of those that share their threads or have none";
                case ENDS_PROCESS ->
                    "making one ends the process with status " + detail + "; what is tested must not end its program";
                case HANGS -> "making one does not end within " + detail;
            };
        }
    }

    /**
     * A folder of jars is not there.
     *
     * @param folder the folder
     */
    record NoFolder(Path folder) implements BringProblem {

        @Override
        public String in(Face face) {
            return face.classPath() + ": there is no folder " + folder;
        }
    }

    /**
     * A jar or folder of classes is not there.
     *
     * @param entry the jar or folder
     */
    record NoEntry(Path entry) implements BringProblem {

        @Override
        public String in(Face face) {
            return face.classPath() + ": there is no " + entry + "; name a jar or a folder of classes";
        }
    }

    /**
     * A jar is damaged.
     *
     * @param entry the jar
     * @param fault what is wrong with it
     */
    record NoJar(Path entry, String fault) implements BringProblem {

        @Override
        public String in(Face face) {
            return face.classPath() + ": " + entry + " is no readable jar (" + fault + "); build or copy it again";
        }
    }
}
