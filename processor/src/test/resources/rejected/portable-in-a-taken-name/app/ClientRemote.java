package app;

/** Written by the user. */
class ClientRemote {}
