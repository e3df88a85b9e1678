import static io.portolan.Viz.point;

import io.portolan.display.Capability;
import io.portolan.display.DisplayContext;
import io.portolan.display.MimeBundle;
import io.portolan.display.MimeTypes;
import io.portolan.display.Page;
import io.portolan.display.Theme;
import io.portolan.view.View;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How many bytes a chart weighs: as a page that stands alone, and as the first and second output of one notebook. */
class PageSize {

    private static final Pattern STILL = Pattern.compile("data:image/png;base64,[A-Za-z0-9+/=]+");

    record Dot(double x, double y, String kind) {}

    public static void main(String[] arguments) {
        View chart = scatter(1);
        System.out.printf("%-52s %,9d bytes%n", "page of a 500-point scatter", chart.toHtml().length());
        DisplayContext notebook = notebook();
        System.out.printf("%-52s %,9d bytes%n", "first output of a notebook in page mode", html(chart, notebook).length());
        String second = html(scatter(2), notebook);
        int still = STILL.matcher(second).results().mapToInt(found -> found.group().length()).sum();
        int data = 500 * 12;
        System.out.printf("%-52s %,9d bytes%n", "second output", second.length());
        System.out.printf("%-52s %,9d bytes%n", "  of it the still, in base64", still);
        System.out.printf("%-52s %,9d bytes%n", "  of it beside the still and 12 bytes a point", second.length() - still - data);
    }

    static View scatter(long seed) {
        Random random = new Random(seed);
        List<Dot> dots = Stream.generate(() -> new Dot(
                        random.nextGaussian(), random.nextGaussian(), List.of("a", "b", "c").get(random.nextInt(3))))
                .limit(500)
                .toList();
        return point(dots).x(Dot::x).y(Dot::y).color(Dot::kind).title("Five hundred points");
    }

    private static DisplayContext notebook() {
        return new DisplayContext(
                Set.of(MimeTypes.HTML), Set.of(Capability.SCRIPTS, Capability.SHARED_PAGE), Long.MAX_VALUE, Theme.LIGHT, new Page());
    }

    private static String html(View chart, DisplayContext context) {
        MimeBundle bundle = chart.toMimeBundle(context);
        return bundle.string(MimeTypes.HTML).orElseThrow();
    }
}
