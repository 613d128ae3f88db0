package lib;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

public interface Api {
    <P extends Part> P bound(P part);

    <N extends Runnable & Name> void bounds(Class<N> names);

    void chosen(Part part);

    void chosen(String name);

    void thrown() throws Problem;

    Part fine(Name name, List<? extends Part> parts, Map<String, Part[]> all);

    void same(Part part);

    void same(Part part, int... numbers);

    CompletionStage<Part> stage(Part... parts);
}
