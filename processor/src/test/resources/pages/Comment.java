package pages;

public record Comment(int id, String author) {
    public static final Comment NONE = new Comment(0, "");
}
