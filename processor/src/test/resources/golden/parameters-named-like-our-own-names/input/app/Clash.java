package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
public interface Clash {
    int all(
            int delegate,
            int executor,
            int policy,
            int future,
            int result,
            int task,
            int self,
            int d,
            int e,
            int t,
            int x,
            int ctx,
            int $0,
            int _delegate,
            int reports,
            int AsyncCall,
            int OnCancel);

    Clash fluent(int delegate);

    @AsyncFacade.On("reports")
    void report(String reports, int... delegate);

    @AsyncFacade.On("valuesCopy")
    void copies(int... values);

    @AsyncFacade.Sync
    int plain(int executor, int delegate);
}
