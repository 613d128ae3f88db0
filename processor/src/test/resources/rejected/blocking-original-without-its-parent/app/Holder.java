package app;

import io.asyncfacade.BlockingFacade;

/** Not all of what the adapter was made from is there, so that the way back knows nothing of it, and does without. */
@BlockingFacade(of = lib.ClientAsync.class)
interface Holder {
    static Integer use(ClientAsyncBlocking client) {
        return client.number();
    }
}
