package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface VoidParameter {
    // error: 'void' type not allowed here
    int feed(void buffer, int offset);

    int rest();
}
