package io.asyncfacade.processor.reader;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Guesses which method is meant by one that does not exist. */
final class Suggestion {
    private Suggestion() {}

    /** {@code  Did you mean fetch(int)?}, with a blank in front; nothing if no method is near. */
    static String of(String signature, Collection<String> known) {
        String name = name(signature);
        List<String> overloads = known.stream()
                .filter(other -> name(other).equals(name))
                .sorted()
                .limit(3)
                .toList();
        if (!overloads.isEmpty()) {
            return " Did you mean " + String.join(" or ", overloads) + "?";
        }
        Optional<String> nearest = known.stream()
                .filter(other -> distance(name(other), name) <= Math.max(1, name.length() / 3))
                .min(Comparator.<String>comparingInt(other -> distance(name(other), name))
                        .thenComparingInt(other -> distance(other, signature))
                        .thenComparing(Comparator.naturalOrder()));
        return nearest.map(it -> " Did you mean " + it + "?").orElse("");
    }

    private static String name(String signature) {
        return signature.substring(0, signature.indexOf('('));
    }

    /** How many letters to change, add or remove (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
