package app;

import io.asyncfacade.AsyncFacade;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** A class, with an accessor that Lombok writes: the adapter has it if Lombok comes first. */
@AsyncFacade
@RequiredArgsConstructor
public class Warehouse {

    @Getter
    private final String city;

    public int stock(String item) {
        return city.length() + item.length();
    }
}
