package app;

import io.asyncfacade.AsyncFacade;
import java.util.List;

@AsyncFacade
public interface Memory {
    boolean isFree(boolean b);

    byte readByte(byte b);

    short readShort(short s);

    int readInt(int i);

    long readLong(long l);

    char readChar(char c);

    float readFloat(float f);

    double readDouble(double d);

    void reset();

    Void reallyVoid(Void none);

    int[] readAll(int[] offsets);

    long[][] table(String[][] keys);

    List<int[]> pages(List<? extends byte[]> buffers);

    int oldStyle(int matrix[][]);
}
