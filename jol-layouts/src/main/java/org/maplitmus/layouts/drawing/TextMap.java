package org.maplitmus.layouts.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maplitmus.layouts.isolation.ModelVerdict;
import org.maplitmus.layouts.isolation.Obligation;
import org.maplitmus.layouts.model.InstanceLayout;

/**
 * A cache-line map in text: a row for each line (for each 64 bytes of a longer one), a character for each byte.
 *
 * <pre>
 *   +128 X |........ ........ AAAABBBB ........ ........ ........ ........ ........|
 * </pre>
 */
public final class TextMap {

    private static final int ROW = 64;
    private static final int WORD = 8;

    private final LineMap map;
    private final char[] bytes;

    private TextMap(LineMap map) {
        this.map = map;
        this.bytes = paint(map);
    }

    /** The map of an obligation under the model of a verdict; ends with a newline. */
    public static String of(Obligation obligation, ModelVerdict verdict) {
        return new TextMap(LineMap.of(obligation, verdict)).text();
    }

    private static char[] paint(LineMap map) {
        List<Long> lines = map.lines();
        char[] bytes = new char[lines.size() * map.obligation().line()];
        java.util.Arrays.fill(bytes, Owner.OUTSIDE.symbol());
        map.boxes()
                .forEach(box -> java.util.Arrays.fill(
                        bytes,
                        (int) (box.span().offset() + map.base()),
                        (int) (box.end() + map.base()),
                        box.owner().symbol()));
        return bytes;
    }

    private String text() {
        StringBuilder text = new StringBuilder(title());
        rows().forEach(row -> text.append(row).append('\n'));
        return text.append(legend()).toString();
    }

    private String title() {
        InstanceLayout layout = map.verdict().layout();
        return "%s  %s (%s)%n%d bytes, lines of %d, object at %d (mod %d)%n"
                .formatted(
                        map.obligation().name(),
                        map.verdict().model().title(),
                        map.verdict().model().verified() ? "verified" : "unverified",
                        layout.size(),
                        map.obligation().line(),
                        map.base(),
                        map.obligation().line());
    }

    /** Of several alike rows of nothing but padding, one and an ellipsis. */
    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        String before = "";
        for (long line : map.lines()) {
            for (int within = 0; within < map.obligation().line(); within += ROW) {
                String picture = picture((int) (line + map.base()) + within);
                boolean dull = map.state(line) == LineMap.State.COLD && picture.equals(before);
                if (!dull) {
                    rows.add(row(line, within, picture));
                } else if (!rows.get(rows.size() - 1).endsWith("...")) {
                    rows.add(" ".repeat(11) + "...");
                }
                before = picture;
            }
        }
        return rows;
    }

    private String row(long line, int within, String picture) {
        String offset = "%+d".formatted(line + within);
        return "%7s %s |%s|".formatted(offset, within == 0 ? mark(map.state(line)) : ' ', picture);
    }

    private static char mark(LineMap.State state) {
        return switch (state) {
            case COLD -> ' ';
            case ISOLATED -> '*';
            case SHARED -> 'X';
        };
    }

    private String picture(int from) {
        StringBuilder picture = new StringBuilder();
        for (int i = 0; i < ROW; i++) {
            picture.append(i > 0 && i % WORD == 0 ? " " : "").append(bytes[from + i]);
        }
        return picture.toString();
    }

    private String legend() {
        StringBuilder legend = new StringBuilder();
        symbols(Owner.Kind.HOT)
                .forEach((name, where) -> legend.append("  ").append(where).append('\n'));
        symbols(Owner.Kind.COLD)
                .forEach((name, where) -> legend.append("  ").append(where).append('\n'));
        legend.append("  h header   ");
        map.verdict().layout().lengthWord().ifPresent(word -> legend.append("l length word   "));
        return legend.append(". padding   _ gap   # another object   X shared line   * isolated line\n")
                .toString();
    }

    private Map<String, String> symbols(Owner.Kind kind) {
        return map.boxes().stream()
                .filter(box -> box.owner().kind() == kind)
                .collect(Collectors.toMap(
                        box -> box.owner().name(),
                        box -> "%c %s %s @ %d"
                                .formatted(
                                        box.owner().symbol(),
                                        kind == Owner.Kind.HOT ? "hot" : "cold",
                                        box.owner().name(),
                                        box.span().offset()),
                        (first, more) ->
                                first + more.substring(more.lastIndexOf(" @")).replace(" @", ","),
                        LinkedHashMap::new));
    }
}
