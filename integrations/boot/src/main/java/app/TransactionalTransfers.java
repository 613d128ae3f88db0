package app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class TransactionalTransfers implements Transfers {

    private final Accounts accounts;

    TransactionalTransfers(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public void move(long from, long to, int amount) {
        accounts.add(to, amount);
        accounts.add(from, -amount); // the constraint of the table refuses a debt
    }
}
