package io.asyncfacade.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** A table that reads as well in a terminal as on a page: Markdown whose columns are padded to their widest cell. */
public final class MarkdownTable {
    private final List<String[]> rows = new ArrayList<>();

    /**
     * Makes one without rows.
     *
     * @param headings of the columns; the first is text, the others are figures
     */
    public MarkdownTable(String... headings) {
        rows.add(headings);
    }

    /**
     * Adds a row.
     *
     * @param cells one for each heading
     */
    public void add(String... cells) {
        if (cells.length != rows.get(0).length) {
            throw new IllegalArgumentException(cells.length + " cells for " + rows.get(0).length + " headings");
        }
        rows.add(cells);
    }

    /** Returns the heading, the rule under it, and the rows. */
    public List<String> lines() {
        int[] widths = new int[rows.get(0).length];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(Math.max(widths[i], row[i].length()), 3);
            }
        }
        List<String> lines = new ArrayList<>();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder("|");
            for (int i = 0; i < row.length; i++) {
                String pad = " ".repeat(widths[i] - row[i].length());
                line.append(i == 0 ? " " + row[i] + pad : " " + pad + row[i]).append(" |");
            }
            lines.add(line.toString());
        }
        StringBuilder rule = new StringBuilder("|");
        for (int i = 0; i < widths.length; i++) {
            rule.append("-".repeat(widths[i] + 1)).append(i == 0 ? "-|" : ":|");
        }
        lines.add(1, rule.toString());
        return lines;
    }
}
