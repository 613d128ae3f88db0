package lib;

import java.util.Map;

public class Client extends ClientBase<String> {
    public String name() {
        return "";
    }

    public void putAll(Map<? extends String, ?> all) {}

    public static Client create() {
        return new Client();
    }
}
