package io.portolan.image.value;

import io.portolan.image.scene.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the path syntax of SVG, in which figures write shapes; reading stops where the text is no path. */
public final class SvgPath {

    private static final Pattern PART = Pattern.compile("([MLHVCSQTAZmlhvcsqtaz])([^A-DF-Za-df-z]*)");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");

    private final Path.Builder path = Path.builder();
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double controlX;
    private double controlY;

    private SvgPath() {}

    /** The path a text describes. */
    public static Path parse(String text) {
        SvgPath reader = new SvgPath();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            reader.part(part.group(1).charAt(0), numbers(part.group(2)));
        }
        return reader.path.build();
    }

    private static double[] numbers(String text) {
        List<Double> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            found.add(Double.parseDouble(number.group()));
        }
        return found.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void part(char command, double[] n) {
        char kind = Character.toUpperCase(command);
        boolean relative = kind != command;
        if (kind == 'Z') {
            path.close();
            x = startX;
            y = startY;
            return;
        }
        int size = "HV".indexOf(kind) >= 0 ? 1 : "SQ".indexOf(kind) >= 0 ? 4 : kind == 'C' ? 6 : kind == 'A' ? 7 : 2;
        for (int i = 0; i + size <= n.length; i += size) {
            // Further pairs after a move are lines.
            step(kind == 'M' && i > 0 ? 'L' : kind, n, i, relative ? x : 0, relative ? y : 0);
        }
    }

    private void step(char kind, double[] n, int i, double ox, double oy) {
        switch (kind) {
            case 'M':
                path.move(ox + n[i], oy + n[i + 1]);
                startX = ox + n[i];
                startY = oy + n[i + 1];
                at(startX, startY);
                break;
            case 'L':
                line(ox + n[i], oy + n[i + 1]);
                break;
            case 'H':
                line(ox + n[i], y);
                break;
            case 'V':
                line(x, oy + n[i]);
                break;
            case 'A':
                arc(n, i, ox + n[i + 5], oy + n[i + 6]);
                break;
            default:
                curve(kind, n, i, ox, oy);
        }
    }

    private void curve(char kind, double[] n, int i, double ox, double oy) {
        switch (kind) {
            case 'C':
                cubic(ox + n[i], oy + n[i + 1], ox + n[i + 2], oy + n[i + 3], ox + n[i + 4], oy + n[i + 5]);
                break;
            case 'S':
                cubic(2 * x - controlX, 2 * y - controlY, ox + n[i], oy + n[i + 1], ox + n[i + 2], oy + n[i + 3]);
                break;
            case 'Q':
                quad(ox + n[i], oy + n[i + 1], ox + n[i + 2], oy + n[i + 3]);
                break;
            default:
                quad(2 * x - controlX, 2 * y - controlY, ox + n[i], oy + n[i + 1]);
        }
    }

    private void at(double px, double py) {
        x = controlX = px;
        y = controlY = py;
    }

    private void line(double px, double py) {
        path.line(px, py);
        at(px, py);
    }

    private void cubic(double ax, double ay, double bx, double by, double px, double py) {
        path.cubic(ax, ay, bx, by, px, py);
        at(px, py);
        controlX = bx;
        controlY = by;
    }

    private void quad(double cx, double cy, double px, double py) {
        path.quad(cx, cy, px, py);
        at(px, py);
        controlX = cx;
        controlY = cy;
    }

    /** SVG 1.1, implementation note F.6.5: from end points to a centre, then a cubic for each quarter at most. */
    private void arc(double[] n, int i, double px, double py) {
        double turn = StrictMath.toRadians(n[i + 2]);
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        double ux = (cos * (x - px) + sin * (y - py)) / 2;
        double uy = (cos * (y - py) - sin * (x - px)) / 2;
        double rx = Math.abs(n[i]);
        double ry = Math.abs(n[i + 1]);
        if (rx == 0 || ry == 0) {
            line(px, py);
            return;
        }
        double grow = Math.sqrt(Math.max(1, ux * ux / (rx * rx) + uy * uy / (ry * ry)));
        rx *= grow;
        ry *= grow;
        double rest = rx * rx * uy * uy + ry * ry * ux * ux;
        double side = n[i + 3] != n[i + 4] ? 1 : -1;
        double factor = rest == 0 ? 0 : side * Math.sqrt(Math.max(0, rx * rx * ry * ry / rest - 1));
        double vx = factor * rx * uy / ry;
        double vy = -factor * ry * ux / rx;
        double from = StrictMath.atan2((uy - vy) / ry, (ux - vx) / rx);
        double sweep = StrictMath.atan2((-uy - vy) / ry, (-ux - vx) / rx) - from;
        if (n[i + 4] != 0 && sweep < 0) {
            sweep += 2 * Math.PI;
        } else if (n[i + 4] == 0 && sweep > 0) {
            sweep -= 2 * Math.PI;
        }
        Ellipse ellipse =
                new Ellipse(cos * vx - sin * vy + (x + px) / 2, sin * vx + cos * vy + (y + py) / 2, rx, ry, cos, sin);
        ellipse.append(path, from, sweep);
        at(px, py);
    }

    /** A turned ellipse around a centre. */
    private record Ellipse(double cx, double cy, double rx, double ry, double cos, double sin) {

        void append(Path.Builder path, double from, double sweep) {
            int pieces = (int) Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
            double each = sweep / pieces;
            double reach = 4.0 / 3 * StrictMath.tan(each / 4);
            for (int k = 0; k < pieces; k++) {
                double a = from + k * each;
                double b = a + each;
                double ax = StrictMath.cos(a) - reach * StrictMath.sin(a);
                double ay = StrictMath.sin(a) + reach * StrictMath.cos(a);
                double bx = StrictMath.cos(b) + reach * StrictMath.sin(b);
                double by = StrictMath.sin(b) - reach * StrictMath.cos(b);
                double ex = StrictMath.cos(b);
                double ey = StrictMath.sin(b);
                path.cubic(px(ax, ay), py(ax, ay), px(bx, by), py(bx, by), px(ex, ey), py(ex, ey));
            }
        }

        private double px(double ux, double uy) {
            return cx + cos * rx * ux - sin * ry * uy;
        }

        private double py(double ux, double uy) {
            return cy + sin * rx * ux + cos * ry * uy;
        }
    }
}
