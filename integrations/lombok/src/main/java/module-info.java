module app {
    requires io.asyncfacade;
    requires org.mapstruct;
    requires static lombok;
    requires static org.immutables.value.annotations;

    exports app;
}
