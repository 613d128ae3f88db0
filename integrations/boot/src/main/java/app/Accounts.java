package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.OnCancel;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** A repository that Spring Data implements; an interrupt is nothing for a database. */
@AsyncFacade(onCancel = OnCancel.ABANDON)
@AsyncFacade.On("database")
public interface Accounts extends ListCrudRepository<Account, Long> {

    @Modifying
    @Query("UPDATE account SET balance = balance + :amount WHERE id = :id")
    int add(long id, int amount);
}
