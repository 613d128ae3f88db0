package app;

import java.util.concurrent.CompletableFuture;

class Users {
    private final ApiAsync one;
    ApiAsync two;

    Users(ApiAsync three) {
        this.one = three;
    }

    ApiAsync four() {
        return one;
    }

    void five(ApiAsync five) {}

    CompletableFuture<String> six(ApiAsync six) {
        return six.two();
    }

    CompletableFuture<Void> seven(ApiAsync seven) {
        return seven.one();
    }

    static class Eight {
        ApiAsync eight;
    }

    record Nine(ApiAsync nine) {}

    interface Ten<T extends CompletableFuture<String>> {
        T ten(ApiAsync ten);
    }
}
