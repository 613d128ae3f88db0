package io.asyncfacade.pages.javadoc;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.ComponentModel;
import io.asyncfacade.pages.javadoc.Samples.Account;
import io.asyncfacade.pages.javadoc.Samples.Report;
import java.time.Month;

@AsyncFacade(componentModel = ComponentModel.SPRING)
@AsyncFacade.On("database")
interface Accounts {
    Account find(long id);

    @AsyncFacade.On("reports")
    Report report(Month month);
}
