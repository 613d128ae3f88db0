package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
public interface UserRepo extends Repo<User, Long> {
    User byName(String name);
}
