package lib;

class Hidden implements Comparable<Hidden> {
    @Override
    public int compareTo(Hidden other) {
        return 0;
    }
}
