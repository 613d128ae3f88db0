// error without place: AF012: The processor option asyncfacade.componentModel has no value "dagger". Write one of
//   default, jakarta, spring.
// error without place: AF012: The processor option asyncfacade.executor has no value "delegate". Write a Java identifier
//   other than delegate and executor.
// error without place: AF012: The processor option asyncfacade.onCancel has no value "kill". Write one of auto,
//   interrupt, abandon.
// error without place: AF012: The processor option asyncfacade.scope has no value "not a scope". Write none, or the
//   qualified name of an annotation.
package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface Api {
    void call();
}
