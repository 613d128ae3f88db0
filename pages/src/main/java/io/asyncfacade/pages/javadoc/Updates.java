package io.asyncfacade.pages.javadoc;

import io.asyncfacade.AsyncFacade;
import java.sql.PreparedStatement;

@AsyncFacade(of = PreparedStatement.class, declaredOnly = true)
interface Updates {
    @AsyncFacade.CancelWith("cancel")
    int executeUpdate();
}
