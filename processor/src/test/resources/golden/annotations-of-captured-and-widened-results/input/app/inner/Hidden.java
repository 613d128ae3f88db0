package app.inner;

/** Cannot be named outside of its package. */
abstract class Hidden implements Shown {}
