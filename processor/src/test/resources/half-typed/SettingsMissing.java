import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface SettingsMissing {
    @AsyncFacade.On(Missing.NAME)
    int on();

    @AsyncFacade.On
    int without();

    @AsyncFacade.CancelWith(5)
    int with();

    @AsyncFacade.Missing
    int missing();
}
