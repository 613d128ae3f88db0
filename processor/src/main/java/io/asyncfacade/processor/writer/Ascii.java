package io.asyncfacade.processor.writer;

/** Writes source code in ASCII, so that it means the same whatever encoding the compiler reads it in. */
final class Ascii {
    private Ascii() {}

    static String escape(String source) {
        int first = 0;
        while (first < source.length() && source.charAt(first) < 128) {
            first++;
        }
        if (first == source.length()) {
            return source;
        }
        StringBuilder escaped = new StringBuilder(source.length() + 64).append(source, 0, first);
        for (int i = first; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c < 128) {
                escaped.append(c);
            } else {
                escaped.append(String.format("\\u%04x", (int) c));
            }
        }
        return escaped.toString();
    }
}
