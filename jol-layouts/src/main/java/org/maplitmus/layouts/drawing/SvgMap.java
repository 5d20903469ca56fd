package org.maplitmus.layouts.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.maplitmus.layouts.isolation.ModelVerdict;
import org.maplitmus.layouts.isolation.Obligation;
import org.maplitmus.layouts.model.Span;

/**
 * A cache-line map as SVG: a row for each 64 bytes, a rectangle for each field, shared lines framed.
 *
 * <p>The picture follows the reader's colour scheme, needs nothing else, and names each byte range on hover.
 */
public final class SvgMap {

    private static final int ROW = 64;
    private static final int BYTE_WIDTH = 11;
    private static final int ROW_HEIGHT = 22;
    private static final int LEFT = 64;
    private static final int TOP = 52;
    private static final int LEGEND_HEIGHT = 18;
    private static final int LEGEND_WIDTH = 100;

    private static final String STYLE = """
            <style>
            svg{font:12px ui-monospace,SFMono-Regular,Menlo,monospace;color-scheme:light dark}
            text{fill:#24292f}.aside{fill:#57606a}.box{stroke:#fff;stroke-width:.5}
            .header{fill:#8c959f}.length{fill:#bf8700}.hot{fill:#0969da}.hot1{fill:#8250df}.hot2{fill:#1a7f37}
            .cold{fill:#d4a72c}.padding{fill:#d0d7de}.gap{fill:#eaeef2}.outside{fill:#fff0ee}
            .shared{fill:none;stroke:#cf222e;stroke-width:2}.isolated{fill:none;stroke:#1a7f37;stroke-width:1.5}
            .in{fill:#fff;pointer-events:none}
            @media(prefers-color-scheme:dark){text{fill:#e6edf3}.aside{fill:#9198a1}.box{stroke:#0d1117}
            .padding{fill:#3d444d}.gap{fill:#21262d}.outside{fill:#2d1416}.in{fill:#fff}
            .shared{stroke:#f85149}.isolated{stroke:#3fb950}}
            </style>
            """;

    private final LineMap map;
    private final StringBuilder svg = new StringBuilder();

    private SvgMap(LineMap map) {
        this.map = map;
    }

    /** The map of an obligation under the model of a verdict: a whole document. */
    public static String of(Obligation obligation, ModelVerdict verdict) {
        return new SvgMap(LineMap.of(obligation, verdict)).draw();
    }

    private String draw() {
        int width = LEFT + ROW * BYTE_WIDTH + 8;
        List<String> legend = legend();
        int below = TOP + rows() * ROW_HEIGHT + LEGEND_HEIGHT;
        int height = below + legend.size() * LEGEND_HEIGHT;
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\">\n"
                        .formatted(width, height, width, height));
        svg.append("<title>").append(escaped(title())).append("</title>\n").append(STYLE);
        text(8, 20, "", map.obligation().name());
        text(8, 40, "aside", subtitle());
        outside();
        map.boxes().forEach(this::draw);
        map.lines().forEach(this::frame);
        for (int i = 0; i < legend.size(); i++) {
            text(8, below + i * LEGEND_HEIGHT, "aside", legend.get(i));
        }
        return svg.append("</svg>\n").toString();
    }

    private String title() {
        return map.obligation().name() + ", " + map.verdict().model().title();
    }

    private String subtitle() {
        return "%s (%s): %d bytes, lines of %d, object at %d (mod %d)"
                .formatted(
                        map.verdict().model().title(),
                        map.verdict().model().verified() ? "verified" : "unverified",
                        map.verdict().layout().size(),
                        map.obligation().line(),
                        map.base(),
                        map.obligation().line());
    }

    private int rows() {
        return map.lines().size() * map.obligation().line() / ROW;
    }

    private void outside() {
        long end = (long) rows() * ROW - map.base();
        for (Span part : List.of(
                new Span(-map.base(), Math.max(map.base(), 1)),
                new Span(
                        map.verdict().layout().size(),
                        Math.max(end - map.verdict().layout().size(), 1)))) {
            if (part.offset() < 0 || part.offset() + part.size() <= end) {
                rectangles(part, "outside", "another object");
            }
        }
    }

    private void draw(Box box) {
        rectangles(
                box.span(),
                style(box.owner()),
                box.owner().name() + " @ " + box.span().offset() + ", "
                        + box.span().size() + " bytes");
        boolean labelled = box.owner().kind() == Owner.Kind.HOT || box.owner().kind() == Owner.Kind.COLD;
        if (labelled) {
            long at = box.span().offset() + map.base();
            text(x(at) + 3, y(at) + 15, "in", String.valueOf(box.owner().symbol()));
        }
    }

    /** One rectangle, or one for each row that the bytes reach into. */
    private void rectangles(Span bytes, String style, String name) {
        long from = bytes.offset() + map.base();
        long end = from + bytes.size();
        while (from < end) {
            long rowEnd = Math.min(end, (from / ROW + 1) * ROW);
            svg.append("<rect class=\"box %s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"><title>%s</title></rect>\n"
                    .formatted(
                            style, x(from), y(from) + 2, (rowEnd - from) * BYTE_WIDTH, ROW_HEIGHT - 4, escaped(name)));
            from = rowEnd;
        }
    }

    private void frame(long line) {
        long at = line + map.base();
        int height = map.obligation().line() / ROW * ROW_HEIGHT;
        text(8, y(at) + 15, "aside", "%+d".formatted(line));
        LineMap.State state = map.state(line);
        if (state != LineMap.State.COLD) {
            svg.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n"
                    .formatted(state.name().toLowerCase(Locale.ROOT), LEFT - 2, y(at), ROW * BYTE_WIDTH + 4, height));
        }
    }

    /** Symbols and names, as many to a line as fit. */
    private List<String> legend() {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Owner owner : told()) {
            String entry = owner.symbol() + " " + owner.name();
            if (!line.isEmpty() && line.length() + entry.length() > LEGEND_WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(entry).append("   ");
        }
        lines.add(line.toString());
        return lines;
    }

    private List<Owner> told() {
        return map.boxes().stream()
                .map(Box::owner)
                .filter(owner -> owner.kind() == Owner.Kind.HOT || owner.kind() == Owner.Kind.COLD)
                .distinct()
                .toList();
    }

    private static String style(Owner owner) {
        String kind = owner.kind().name().toLowerCase(Locale.ROOT);
        int group = owner.symbol() - 'A';
        return owner.kind() == Owner.Kind.HOT && group > 0 ? kind + (1 + (group - 1) % 2) : kind;
    }

    private void text(long x, long y, String style, String text) {
        svg.append("<text x=\"%d\" y=\"%d\" class=\"%s\">%s</text>\n".formatted(x, y, style, escaped(text)));
    }

    private static long x(long at) {
        return LEFT + at % ROW * BYTE_WIDTH;
    }

    private static long y(long at) {
        return TOP + at / ROW * ROW_HEIGHT;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
