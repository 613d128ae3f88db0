import io.asyncfacade.AsyncFacade;
import java.util.List;

@AsyncFacade
interface WrongArguments<T> {
    List<String, T> all(T t);

    java.util.Map<String> some();

    String<T> none(T<String> t);
}
