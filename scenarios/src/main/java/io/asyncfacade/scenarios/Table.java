package io.asyncfacade.scenarios;

import io.asyncfacade.example.Figures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows in columns as wide as they need to be: text to the left, numbers to the right. No line is longer than 100
 * characters; the widest column takes several lines where it has to.
 */
public final class Table {

    static final int COLUMNS = 100;

    private static final String GAP = "  ";

    // Read by another thread when a scenario is stopped.
    private final List<List<String>> rows = new CopyOnWriteArrayList<>();
    private final boolean[] isText;

    public Table(String... headings) {
        rows.add(List.of(headings));
        isText = new boolean[headings.length];
    }

    /** Adds a row; numbers get separators. */
    public Table row(Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            isText[column] |= !(cells[column] instanceof Number);
        }
        rows.add(Arrays.stream(cells).map(Table::text).toList());
        return this;
    }

    private static String text(Object cell) {
        return cell instanceof Number number ? Figures.count(number.longValue()) : cell.toString();
    }

    public List<String> lines() {
        int[] widths = widths();
        return rows.stream().flatMap(row -> lines(row, widths).stream()).toList();
    }

    private int[] widths() {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElseThrow())
                .toArray();
        int tooMany = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) - COLUMNS;
        if (tooMany > 0) {
            int widest = IntStream.range(0, widths.length)
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a)
                    .orElseThrow();
            widths[widest] -= tooMany;
        }
        return widths;
    }

    private List<String> lines(List<String> row, int[] widths) {
        List<List<String>> cells = IntStream.range(0, row.size())
                .mapToObj(column -> wrapped(row.get(column), widths[column]))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElseThrow();
        return IntStream.range(0, height)
                .mapToObj(line -> IntStream.range(0, widths.length)
                        .mapToObj(column -> padded(cells.get(column), line, column, widths[column]))
                        .collect(Collectors.joining(GAP))
                        .stripTrailing())
                .toList();
    }

    private String padded(List<String> cell, int line, int column, int width) {
        String text = line < cell.size() ? cell.get(line) : "";
        String padding = " ".repeat(width - text.length());
        return isText[column] ? text + padding : padding + text;
    }

    /** Breaks a text at spaces where there are any, into lines of at most this width. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int end = space > 0 ? space : width;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }
}
