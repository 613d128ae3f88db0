package lib;

import java.io.IOException;

class HiddenException extends IOException {
    private static final long serialVersionUID = 1;
}
