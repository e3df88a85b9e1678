package io.portolan.scale;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows what CSS calls a colour: the 148 names, hex notation, rgb(), rgba(), hsl() and hsla(). */
public final class CssColor {

    private static final Pattern NOTATION =
            Pattern.compile("#(\\p{XDigit}{3,4}|\\p{XDigit}{6}|\\p{XDigit}{8})|(rgb|hsl)a?\\([-\\d\\s.,%/deg]+\\)");

    private static final Set<String> NAMES = Set.of(("aliceblue antiquewhite aqua aquamarine azure beige bisque black"
                    + " blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral"
                    + " cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey"
                    + " darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen"
                    + " darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray"
                    + " dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod"
                    + " gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush"
                    + " lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen"
                    + " lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey"
                    + " lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue"
                    + " mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise"
                    + " mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab"
                    + " orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff"
                    + " peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon"
                    + " sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen"
                    + " steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen"
                    + " transparent")
            .split(" "));

    private CssColor() {}

    public static boolean isColor(String text) {
        String lower = text.trim().toLowerCase(Locale.ROOT);
        return NAMES.contains(lower) || NOTATION.matcher(lower).matches();
    }
}
