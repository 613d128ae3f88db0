package io.asyncfacade.processor.writer;

/** Takes out the blank that JavaPoet prints in the middle of an annotated name: {@code Map. @Nullable Entry}. */
final class AnnotatedNames {
    private AnnotatedNames() {}

    static String tidy(String source) {
        StringBuilder tidy = new StringBuilder(source.length());
        boolean isLiteral = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\' && isLiteral) {
                tidy.append(c);
                c = source.charAt(++i);
            } else if (c == '"' && !source.startsWith("'\"'", i - 1)) {
                isLiteral = !isLiteral;
            }
            boolean isBlankInName = c == ' ' && !isLiteral && source.startsWith(". @", i - 1);
            if (!isBlankInName) {
                tidy.append(c);
            }
        }
        return tidy.toString();
    }
}
