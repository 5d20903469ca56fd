package org.maplitmus.runner.classpath;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maplitmus.contract.model.SubjectModel;
import org.maplitmus.runner.problem.Face;
import org.maplitmus.runner.problem.Problem;

/**
 * Libraries that subjects need are not there.
 *
 * @param subjects those that lack one
 * @param folders where they were looked for besides the class path; none unless the runnable jar runs
 */
public record MissingLibrary(List<SubjectModel> subjects, List<Path> folders) implements Problem {

    private static final int MOST = 3;

    /** Copies the lists. */
    public MissingLibrary {
        subjects = List.copyOf(subjects);
        folders = List.copyOf(folders);
    }

    @Override
    public String in(Face face) {
        return folders.isEmpty()
                ? needed() + ": not on the class path; add the library to the dependencies of the project"
                : needed() + ": neither on the class path nor in "
                        + folders.stream().map(Path::toString).collect(Collectors.joining(", "))
                        + "; copy the library's jar there (./mvnw -pl cli -am package makes cli/target/peers, which has all of them)";
    }

    private String needed() {
        Stream<String> first = subjects.stream()
                .limit(MOST)
                .map(subject -> subject.name() + " needs " + String.join(" and ", subject.needs()));
        Stream<String> more =
                subjects.size() > MOST ? Stream.of((subjects.size() - MOST) + " more lack theirs") : Stream.empty();
        return Stream.concat(first, more).collect(Collectors.joining(", "));
    }
}
