package lib;

public interface Api {
    Hidden hidden();
}

class Hidden implements Comparable<String> {
    @Override
    public int compareTo(String other) {
        return 0;
    }
}
