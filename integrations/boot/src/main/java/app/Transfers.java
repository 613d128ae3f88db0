package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.OnCancel;

@AsyncFacade(onCancel = OnCancel.ABANDON)
@AsyncFacade.On("database")
public interface Transfers {

    void move(long from, long to, int amount);
}
