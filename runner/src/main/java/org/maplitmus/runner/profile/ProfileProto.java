package org.maplitmus.runner.profile;

/** Field numbers of the messages in {@code perftools.profiles}. Source: {@code proto/profile.proto} of google/pprof. */
final class ProfileProto {

    private ProfileProto() {}

    /** The whole: lists of everything else, which name each other by ids and strings by their index. */
    static final class Profile {
        static final int SAMPLE_TYPE = 1;
        static final int SAMPLE = 2;
        static final int LOCATION = 4;
        static final int FUNCTION = 5;
        static final int STRING_TABLE = 6;
        static final int TIME_NANOS = 9;
        static final int DURATION_NANOS = 10;
        static final int PERIOD_TYPE = 11;
        static final int PERIOD = 12;
        static final int COMMENT = 13;

        private Profile() {}
    }

    /** What the values of samples mean. */
    static final class ValueType {
        static final int TYPE = 1;
        static final int UNIT = 2;

        private ValueType() {}
    }

    /** A stack, the innermost call first, and its values. */
    static final class Sample {
        static final int LOCATION_ID = 1;
        static final int VALUE = 2;
        static final int LABEL = 3;

        private Sample() {}
    }

    /** A text that is attached to a sample. */
    static final class Label {
        static final int KEY = 1;
        static final int STR = 2;

        private Label() {}
    }

    /** A place in a program. */
    static final class Location {
        static final int ID = 1;
        static final int LINE = 4;

        private Location() {}
    }

    /** A line of a function. */
    static final class Line {
        static final int FUNCTION_ID = 1;
        static final int LINE = 2;

        private Line() {}
    }

    /** A method. */
    static final class Function {
        static final int ID = 1;
        static final int NAME = 2;
        static final int SYSTEM_NAME = 3;
        static final int FILENAME = 4;

        private Function() {}
    }
}
