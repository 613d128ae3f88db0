module app {
    requires io.asyncfacade;
    requires org.mapstruct;
    requires static java.compiler; // for the @Generated of Immutables
    requires static lombok;
    requires static org.immutables.value.annotations;

    exports app;
}
