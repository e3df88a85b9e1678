package io.portolan.frame;

import io.portolan.display.Services;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads any data as a {@link Frame}. A frame is one already. Providers found by {@link java.util.ServiceLoader} are
 * asked first, then these kinds are read:
 *
 * <ul>
 *   <li>a map of names to columns, each a list or an array;
 *   <li>a map of names to single values: columns {@code key} and {@code value};
 *   <li>a list, array, stream or any other iterable of records, beans or maps: a column for each property;
 *   <li>a list or array of numbers, texts or dates: the column {@code value};
 *   <li>a {@link java.sql.ResultSet}, whose rows are used up;
 *   <li>a {@link java.nio.file.Path} or {@link java.io.File} of a JSON file that holds one of these;
 *   <li>a matrix (an array or list of rows of numbers): columns {@code column}, {@code row} and {@code value}.
 * </ul>
 */
public final class Frames {

    private static final Services<FrameProvider> PROVIDERS = new Services<>(FrameProvider.class, System.err::println);

    private static final List<FrameProvider> BUILT_IN =
            List.of(new MapData(), new FileData(), new QueryData(), new RowData());

    private Frames() {}

    /** @throws UnsupportedDataException if no provider takes the data */
    public static Frame frame(Object data) {
        if (data instanceof Frame frame) {
            // At once: to look for providers takes longer than to draw a small chart.
            return frame;
        }
        return Stream.concat(PROVIDERS.all().stream(), BUILT_IN.stream())
                .filter(provider -> provider.accepts(data))
                .findFirst()
                .orElseThrow(() -> new UnsupportedDataException(
                        "Cannot read a " + data.getClass().getName()
                                + " as a table. Give a list of records or maps, a map of columns, an array, or add the Portolan"
                                + " module for this kind of data."))
                .frame(data);
    }
}
