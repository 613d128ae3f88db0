package io.asyncfacade.processor.writer;

import io.asyncfacade.processor.model.AnnotatedWildcard;
import java.util.regex.Pattern;

/**
 * Puts annotations where Java wants them: JavaPoet prints a blank in the middle of an annotated name ({@code Map.
 * @Nullable Entry}), and those of a wildcard in front of its bound.
 */
final class AnnotatedNames {
    private static final String MARK = " @" + AnnotatedWildcard.MARK + " ";

    private static final String TEXT = "\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])++'|[^()\"']";

    private static final String MEMBERS = String.format("\\((?:%1$s|\\((?:%1$s|\\((?:%1$s)*+\\))*+\\))*+\\)", TEXT);

    /** {@code ? extends java.util.@Checked @Mark}: the wildcard, the package of its bound, the annotations. */
    private static final Pattern WILDCARD = Pattern.compile(String.format(
            "(\\? (?:extends|super) )([\\w.$]*)((?:@[\\w.$]+(?:%s)?+ )*?@[\\w.$]+(?:%1$s)?+)%s",
            MEMBERS, Pattern.quote(MARK)));

    private AnnotatedNames() {}

    static String tidy(String source) {
        String tidy = withoutBlanks(source);
        // @Checked ? extends java.util.
        return tidy.contains(MARK) ? WILDCARD.matcher(tidy).replaceAll("$3 $1$2") : tidy;
    }

    private static String withoutBlanks(String source) {
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
