package app;

import io.asyncfacade.AsyncFacade;

class SettingsWithoutAnAdapter {
    interface Plain {
        // warning: AF121: A setting belongs to an adapter: @AsyncFacade.Sync on
        //   app.SettingsWithoutAnAdapter.Plain.sync() does nothing, because nothing in this build wraps
        //   app.SettingsWithoutAnAdapter.Plain or a subtype. Write @AsyncFacade on the type, or remove the setting.
        //   Silence: @SuppressWarnings("AF121").
        @AsyncFacade.Sync
        int sync();

        // warning: AF121: A setting belongs to an adapter: @AsyncFacade.On on app.SettingsWithoutAnAdapter.Plain.on()
        //   does nothing, because nothing in this build wraps app.SettingsWithoutAnAdapter.Plain or a subtype. Write
        //   @AsyncFacade on the type, or remove the setting. Silence: @SuppressWarnings("AF121").
        @AsyncFacade.On("reports")
        int on();

        // warning: AF121: A setting belongs to an adapter: @AsyncFacade.Skip on
        //   app.SettingsWithoutAnAdapter.Plain.skip() does nothing, because nothing in this build wraps
        //   app.SettingsWithoutAnAdapter.Plain or a subtype. Write @AsyncFacade on the type, or remove the setting.
        //   Silence: @SuppressWarnings("AF121").
        @AsyncFacade.Skip
        int skip();

        // warning: AF121: A setting belongs to an adapter: @AsyncFacade.KeepLate on
        //   app.SettingsWithoutAnAdapter.Plain.keep() does nothing, because nothing in this build wraps
        //   app.SettingsWithoutAnAdapter.Plain or a subtype. Write @AsyncFacade on the type, or remove the setting.
        //   Silence: @SuppressWarnings("AF121").
        @AsyncFacade.KeepLate
        AutoCloseable keep();

        @SuppressWarnings("AF121")
        @AsyncFacade.Sync
        int silenced();
    }

    // warning: AF121: A setting belongs to an adapter: @AsyncFacade.CancelWith on app.SettingsWithoutAnAdapter.OfAll does
    //   nothing, because nothing in this build wraps app.SettingsWithoutAnAdapter.OfAll or a subtype. Write @AsyncFacade
    //   on the type, or remove the setting. Silence: @SuppressWarnings("AF121").
    @AsyncFacade.CancelWith("cancel")
    interface OfAll {
        void cancel();
    }

    interface Parent {
        @AsyncFacade.Sync
        int sync();
    }

    @AsyncFacade
    interface Child extends Parent {}

    abstract static class ParentClass {
        @AsyncFacade.Sync
        public abstract int sync();
    }

    @AsyncFacade
    abstract static class ChildClass extends ParentClass {}

    interface Target {
        @AsyncFacade.Skip
        int skip();
    }

    @AsyncFacade(of = Target.class)
    abstract static class Holder {
        @AsyncFacade.Sync
        abstract int skip();
    }
}
