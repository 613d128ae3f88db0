package app;

import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.NoArgsConstructor;

/** What is sent. */
@Data
@NoArgsConstructor
@AllArgsConstructor
public class OrderDto {

    private int id;
    private String item;
}
