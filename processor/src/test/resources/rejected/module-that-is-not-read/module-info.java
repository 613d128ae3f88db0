module app {
    requires io.asyncfacade;
}
