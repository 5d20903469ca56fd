package org.maplitmus.layouts.isolation;

/** What shares a line with a hot group. */
public sealed interface Neighbour {

    /** Another hot group of the same object. */
    record Hot(String group) implements Neighbour {

        @Override
        public String toString() {
            return "hot group " + group;
        }
    }

    /** A field that somebody reads. */
    record Cold(String field) implements Neighbour {

        @Override
        public String toString() {
            return "cold field " + field;
        }
    }

    /** The length of an array, which every checked access reads. */
    record LengthWord() implements Neighbour {

        @Override
        public String toString() {
            return "the length word";
        }
    }

    /** The object's own header, which every type check reads and locks, identity hashes and collectors write. */
    record Header() implements Neighbour {

        @Override
        public String toString() {
            return "the header";
        }
    }

    /** Whatever lies before the object. */
    record ObjectBefore() implements Neighbour {

        @Override
        public String toString() {
            return "the object before";
        }
    }

    /** Whatever lies after the object. */
    record ObjectAfter() implements Neighbour {

        @Override
        public String toString() {
            return "the object after";
        }
    }
}
