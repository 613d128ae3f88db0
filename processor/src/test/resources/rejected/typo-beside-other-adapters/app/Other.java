package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
public interface Other {
    ApiAsync api();

    java.util.List<? super ThirdAsync> third(ApiAsync[] apis);
}
