package org.maplitmus.runner.stress;

import java.util.List;
import org.maplitmus.runner.problem.Face;
import org.maplitmus.runner.problem.Problem;

/** Why nothing is selected. */
public sealed interface SelectionProblem extends Problem {

    /** No selected guarantee is put to a selected subject. */
    record NothingSelected() implements SelectionProblem {

        @Override
        public String in(Face face) {
            return "Nothing to run: no selected guarantee applies to a selected subject.";
        }
    }

    /**
     * A cell is not written as one.
     *
     * @param text what is written
     */
    record NoCell(String text) implements SelectionProblem {

        @Override
        public String in(Face face) {
            return "'" + text + "' is no cell: say GUARANTEE@SUBJECT, such as ATO-01@synchronizedMap";
        }
    }

    /**
     * One cell is asked for, and several are meant.
     *
     * @param text what is written
     * @param cells how many are meant
     */
    record SeveralCells(String text, int cells) implements SelectionProblem {

        @Override
        public String in(Face face) {
            return "'" + text + "' is " + cells + " cells: name the guarantee by its number";
        }
    }

    /**
     * Only subjects are meant that are left out unless their set is asked for.
     *
     * @param glob what is written
     * @param sets the sets, at least one
     */
    record OnlyOptional(String glob, List<String> sets) implements SelectionProblem {

        /** Copies the list. */
        public OnlyOptional {
            sets = List.copyOf(sets);
        }

        @Override
        public String in(Face face) {
            return "'" + glob + "' matches only optional subjects (set " + String.join(", ", sets)
                    + "): write the full name" + face.orSet(sets.get(0)) + face.seeNames();
        }
    }

    /**
     * Nothing has the name.
     *
     * @param kind what it would be called
     * @param name what is written
     * @param hint the question whether the nearest name is meant, or empty
     */
    record Unknown(String kind, String name, String hint) implements SelectionProblem {

        @Override
        public String in(Face face) {
            return "no " + kind + " is called '" + name + "'" + hint + face.seeNames();
        }
    }
}
