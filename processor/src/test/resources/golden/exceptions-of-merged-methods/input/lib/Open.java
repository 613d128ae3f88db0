package lib;

public class Open {
    static class Hidden extends Failure {
        private static final long serialVersionUID = 1;
    }

    public static class Failure extends Exception {
        private static final long serialVersionUID = 1;
    }

    public interface Closing {
        void close() throws Hidden;
    }
}
