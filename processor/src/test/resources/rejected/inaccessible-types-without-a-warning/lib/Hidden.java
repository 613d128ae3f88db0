package lib;

class Hidden {}
