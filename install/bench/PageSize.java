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
import java.util.stream.Stream;

/** How many bytes a chart weighs: as a page that stands alone, and as the first and second output of one notebook. */
class PageSize {

    record Dot(double x, double y, String kind) {}

    public static void main(String[] arguments) {
        View chart = scatter(1);
        System.out.printf("%-52s %,9d bytes%n", "page of a 500-point scatter", chart.toHtml().length());
        DisplayContext notebook = notebook();
        System.out.printf("%-52s %,9d bytes%n", "first output of a notebook in page mode", html(chart, notebook));
        int second = html(scatter(2), notebook);
        int still = 4 * ((chart.png().length + 2) / 3);
        int data = 500 * 12;
        System.out.printf("%-52s %,9d bytes%n", "second output", second);
        System.out.printf("%-52s %,9d bytes%n", "  of it the still, in base64", still);
        System.out.printf("%-52s %,9d bytes%n", "  of it beside the still and 12 bytes a point", second - still - data);
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

    private static int html(View chart, DisplayContext context) {
        MimeBundle bundle = chart.toMimeBundle(context);
        return bundle.string(MimeTypes.HTML).orElseThrow().length();
    }
}
