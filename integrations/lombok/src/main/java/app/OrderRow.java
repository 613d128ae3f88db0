package app;

import lombok.Builder;
import lombok.Data;

/** A row, whose accessors Lombok writes. */
@Data
@Builder
public class OrderRow {

    private final int id;
    private final String item;
}
