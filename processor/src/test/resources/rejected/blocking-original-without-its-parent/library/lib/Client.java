package lib;

import java.io.IOException;

public interface Client extends gone.Base {
    int number() throws IOException;
}
