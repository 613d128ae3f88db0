package lib;

public interface Api {
    String get(int index, String name, String other, java.util.List<String> list, int[] numbers, boolean flag);

    interface Nested {
        void run();
    }
}
