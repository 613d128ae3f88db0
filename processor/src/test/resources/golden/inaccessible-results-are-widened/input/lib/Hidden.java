package lib;

class Hidden implements Comparable<Hidden>, Runnable {
    @Override
    public int compareTo(Hidden other) {
        return 0;
    }

    @Override
    public void run() {}
}
