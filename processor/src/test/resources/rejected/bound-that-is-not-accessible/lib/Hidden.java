package lib;

interface Hidden {}
