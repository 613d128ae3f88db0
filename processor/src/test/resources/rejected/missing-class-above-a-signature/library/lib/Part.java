package lib;

public class Part extends gone.Base<String> implements Comparable<Part> {
    @Override
    public int compareTo(Part other) {
        return 0;
    }
}
