package io.portolan.image.geo;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The states of the United States and their two letters. */
final class UsStates {

    private static final String LIST = "AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,"
            + "CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,"
            + "IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,"
            + "MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,"
            + "NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,"
            + "RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,"
            + "WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming";

    private static final Map<String, String> LETTERS = letters();

    private UsStates() {}

    private static Map<String, String> letters() {
        Map<String, String> letters = new HashMap<>();
        for (String entry : LIST.split(",")) {
            String code = entry.substring(0, 2);
            letters.put(code.toLowerCase(Locale.ROOT), code);
            letters.put(entry.substring(3).toLowerCase(Locale.ROOT), code);
        }
        return letters;
    }

    /** The two letters of a state given by its name or by them; empty text where it is none. */
    static String letters(String location) {
        return LETTERS.getOrDefault(location.trim().toLowerCase(Locale.ROOT), "");
    }
}
