package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The copy of an array that a call works on. */
class VarargsCopyTest {

    @SafeVarargs
    @SuppressWarnings("varargs") // whatever is done with such an array
    private static <T> T[] copied(T... values) {
        T[] copy = AsyncCall.copyOf(values);
        assertNotSame(values, copy);
        return copy;
    }

    @Test
    void hasTheElementsAndTheClassOfTheOriginal() {
        assertArrayEquals(new String[] {"a", null}, copied("a", null));
        assertSame(Integer[].class, copied(1, 2).getClass());
        assertArrayEquals(new List<?>[] {List.of(1)}, copied(List.of(1)));
    }

    @Test
    void isMadeOfArraysOfPrimitivesToo() {
        int[] ids = {1, 2, 3};
        int[] copy = AsyncCall.copyOf(ids);
        ids[0] = 7;
        assertArrayEquals(new int[] {1, 2, 3}, copy);
        assertArrayEquals(new char[0], AsyncCall.copyOf(new char[0]));
        assertArrayEquals(new long[][] {{1}}, AsyncCall.copyOf(new long[][] {{1}}));
    }

    @Test
    void isNullForNull() {
        String[] none = null;
        assertNull(AsyncCall.copyOf(none));
    }

    @Test
    void isNotMadeOfAnythingElse() {
        assertThrows(IllegalArgumentException.class, () -> AsyncCall.copyOf("no array"));
    }
}
