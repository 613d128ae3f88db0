package app;

import io.asyncfacade.AsyncFacade;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.RepositoryDefinition;

// warning: AF130: An interrupt can break more than the call that it stops: app.Users talks to a database (it is a
//   repository of Spring Data), where an interrupted thread can lose its connection, or close a file of H2 for all.
//   Let cancelled calls run on (onCancel = OnCancel.ABANDON), or stop them by a method of the object
//   (@AsyncFacade.CancelWith). Silence: @SuppressWarnings("AF130").
@AsyncFacade
interface Users extends CrudRepository<String, Long> {
    String findByName(String name);

    // warning: AF130: An interrupt can break more than the call that it stops: app.Users.Defined talks to a database
    //   (it is a repository of Spring Data), where an interrupted thread can lose its connection, or close a file of
    //   H2 for all. Let cancelled calls run on (onCancel = OnCancel.ABANDON), or stop them by a method of the object
    //   (@AsyncFacade.CancelWith). Silence: @SuppressWarnings("AF130").
    @AsyncFacade
    @RepositoryDefinition(domainClass = String.class)
    interface Defined {
        String findByName(String name);
    }

    @AsyncFacade(of = CrudRepository.class)
    interface Holder {}
}
