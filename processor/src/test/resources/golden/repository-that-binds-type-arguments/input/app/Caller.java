package app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

class Caller {
    static class Admin extends User {}

    CompletableFuture<Admin> save(UserRepoAsync users) {
        return users.save(new Admin());
    }

    CompletableFuture<Optional<User>> find(UserRepoAsync users) {
        CompletableFuture<Iterable<Admin>> all = users.saveAll(List.of(new Admin()));
        return all.thenCompose(ignored -> users.find(7L));
    }
}
