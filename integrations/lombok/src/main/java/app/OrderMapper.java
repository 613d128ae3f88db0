package app;

import io.asyncfacade.AsyncFacade;
import org.mapstruct.Mapper;

/** MapStruct implements it, and the adapter calls that. */
@Mapper
@AsyncFacade
public interface OrderMapper {

    OrderDto map(OrderRow row);
}
