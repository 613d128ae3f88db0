package lib;

public @interface Tenant {
    String name();
}
