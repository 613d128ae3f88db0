package io.asyncfacade.pages.container;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.ComponentModel;

@AsyncFacade(componentModel = ComponentModel.SPRING) // or -Aasyncfacade.componentModel=spring
@AsyncFacade.On("database") // or -Aasyncfacade.executor=database
interface Accounts {
    Account find(long id);

    @AsyncFacade.On("reports")
    Report report(int year);
}
