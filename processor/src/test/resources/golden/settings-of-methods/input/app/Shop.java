package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.OnCancel;
import java.io.Closeable;

@AsyncFacade(onCancel = OnCancel.ABANDON)
public interface Shop extends ShopBase {
    @AsyncFacade.On("reports")
    String report(int year);

    @AsyncFacade.On("archive")
    @AsyncFacade.KeepLate
    Closeable open(String name) throws java.io.IOException;

    @AsyncFacade.On("reports")
    void print();

    @AsyncFacade.Sync
    boolean isOpen();

    @AsyncFacade.Skip
    void secret();

    @AsyncFacade.KeepLate
    AutoCloseable shared();
}
